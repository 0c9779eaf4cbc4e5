const families = new Map<string, Map<string, string>>();

/**
 * A clue by its family and what it says: `l1:` and `at`. Each is put together once, as texts show the same ones over and
 * over, and a string that is new must be hashed before its weight is found.
 */
export function clueOf(family: string, says: string): string {
  return families.get(family)?.get(says) ?? make(family, says);
}

function make(family: string, says: string): string {
  const clues = families.get(family) ?? new Map<string, string>();
  families.set(family, clues.set(says, family + says));
  return family + says;
}
