import { linesOf, type SiteRules } from './rules';

/** Whether a text begins with what a pattern says, `*` standing for anything; where `whole`, it has to end with it, too. */
function isLike(text: string, pattern: string, whole: boolean): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !whole || (rest.length ? text.endsWith(rest.at(-1) ?? '') : text === pattern);
}

/**
 * Whether a pattern fits an address: `example.com` a site, with `www.` or without; `*.example.com` all below it as well;
 * `example.com/forum` whatever begins so.
 */
export function fits(pattern: string, { host, pathname, search }: URL): boolean {
  const [named = '', ...path] = pattern.toLowerCase().split('/');
  const bare = (name: string) => name.replace(/^www\./, '');
  const isHost = [named, named.replace(/^\*\./, '')].some((name) => isLike(bare(host), bare(name), true));
  return named !== '' && isHost && isLike(`${pathname}${search}`.toLowerCase(), `/${path.join('/')}`, false);
}

/** Whether marks are wanted at an address. What is no address of the web is left to the page around it. */
export function isWanted(address: string, { blocked, allowed }: SiteRules): boolean {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return true;
  const url = new URL(address);
  const hits = (rules: string) => linesOf(rules).some((pattern) => fits(pattern, url));
  return !hits(blocked) || hits(allowed);
}
