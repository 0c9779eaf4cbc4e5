/** Letters as a search compares them: without case, accents and width. "Énergie" is "energie", "ＡＰＩ" is "api". */
const plain = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').replaceAll('ß', 'ss');

const words = (text: string) => plain(text).split(/\s+/).filter(Boolean);

/** Whether a text says what is sought, or something that it is a part of. Nothing sought is said by all. */
export function says(text: string, sought: string): boolean {
  return words(text).join(' ').includes(words(sought).join(' '));
}

/** Whether a text says each word of what is sought, wherever they stand. */
export function saysEach(text: string, sought: string): boolean {
  const found = plain(text);
  return words(sought).every((word) => found.includes(word));
}
