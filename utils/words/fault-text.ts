import { faults as english, type FaultWords } from './en/faults';

type Known = keyof FaultWords['known'];

const KEYS = new Map(Object.entries(english.known).map(([key, message]) => [message, key as Known] as const));

/** A stored reason, which is English, in other words; one that is not known, as of another version, as it stands. */
export function faultText(message: string, words: FaultWords): string {
  const key = KEYS.get(message);
  if (key) return words.known[key];
  const [, code] = /^answered with status (\d+)$/.exec(message) ?? [];
  if (code) return words.status(code);
  const [, share, source] = /^a price ([\d.]+) % apart from that of (.+)$/.exec(message) ?? [];
  return share && source ? words.apart(share, source) : message;
}
