/**
 * The character at a place, or −1 where the text has none. Engines read what is within a text several times as fast as what may lie
 * beyond it.
 */
export const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : -1;
