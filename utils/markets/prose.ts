/** Words in one block that make it prose: its numbers are read by its own words, on whatever page it stands. */
const PROSE = 6;

/** Sentences have many words for each number; strips of figures have one or two. */
export function isProse(text: string): boolean {
  const start = text.slice(0, 400);
  const words = start.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words >= PROSE && words >= 3 * (start.match(/\d[\d.,]*/g)?.length ?? 0);
}
