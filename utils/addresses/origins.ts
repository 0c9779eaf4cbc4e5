import { patternsOfOptional } from './patterns';

/** The host of a match pattern, which may begin with `*.`; `*` where it covers all hosts. */
export const hostOfOrigin = (origin: string): string =>
  origin === '<all_urls>' ? '*' : origin.replace(/^[^/]*\/\/|\/.*$/g, '');

/** Whether what the browser granted covers a host over HTTPS. */
export function covers(origins: readonly string[], host: string): boolean {
  return origins.some((origin) => {
    if (/^(http|ftp|file|wss?):/.test(origin)) return false;
    const granted = hostOfOrigin(origin);
    if (granted === '*' || granted === host) return true;
    return granted.startsWith('*.') && (host === granted.slice(2) || host.endsWith(granted.slice(1)));
  });
}

/**
 * Where the gate is to run by what was granted: a site of the groups in its sections about prices alone, as browsers grant whole hosts.
 * Who asks for a site from the popup, by any protocol, means all of it.
 */
export const gateMatches = (origins: readonly string[]): string[] =>
  origins.flatMap((origin) => {
    const isOfGroup = origin.startsWith('https://');
    return (isOfGroup && patternsOfOptional(hostOfOrigin(origin))) || [origin];
  });
