/** Addresses named by the user, one pattern a line, as they were typed. */
export interface SiteRules {
  /** Never marked. */
  blocked: string;
  /** Marked although they are among the blocked ones. */
  allowed: string;
}

/** Longest list that is kept, in characters: some hundred addresses, and no more than browsers sync. */
export const LONGEST_RULES = 3000;

/** The patterns of a list, without the scheme of an address. */
export const linesOf = (rules: string) =>
  rules.split('\n').map((line) => line.trim().replace(/^[a-z*]+:\/\//i, ''));

/** The first line that can fit no address: with a blank inside, or with a name of one part that stands for nothing else. */
export function firstUnfit(rules: string): string | null {
  const isName = (name = '') => /^[^.\s][^\s]*\.[^\s]+$|\*|^localhost(:\d+)?$|:\d+$/.test(name);
  return (
    linesOf(rules).find((line) => line !== '' && (/\s/.test(line) || !isName(line.split('/')[0]))) ?? null
  );
}
