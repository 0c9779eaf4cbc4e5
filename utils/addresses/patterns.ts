import { CURATED_SITES, type CuratedSite, OPTIONAL_SITES } from './curated-sites';

const patternsOf = ({ host, paths = ['/*'] }: CuratedSite) => paths.map((path) => `https://${host}${path}`);

/** Match patterns of the curated sites, for the manifest. HTTPS only. */
export const CURATED_PATTERNS: string[] = CURATED_SITES.flatMap(patternsOf);

/**
 * Match patterns of a site that the user switched on among those of the groups, by its host; null for all other hosts. Browsers grant
 * whole hosts: the paths say where marks are wanted.
 */
export function patternsOfOptional(host: string): string[] | null {
  const site = OPTIONAL_SITES.find((one) => one.host === host);
  return site ? patternsOf(site) : null;
}
