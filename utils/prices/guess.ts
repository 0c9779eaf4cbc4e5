/** The commonest words of languages in Latin script that hardly occur in the others, to know a text's language by. */
const COMMONEST: Readonly<Record<string, string>> = {
  de: 'der die und das den nicht mit auf für ist von dem bei sich nach wird unter',
  en: 'the of and to is for that with was are at by from has it below',
  nl: 'de het een van en op voor niet met zijn dat naar onder werd',
  es: 'de en el los que del por las una con para según más su dólares mientras',
  fr: 'de en le les des du et est une dans pour qui au sur ce pas aux dollars',
  id: 'yang dan di dengan untuk ini dari itu pada ke akan telah',
  it: 'il che di della per è del sono gli nel dollari sotto anche',
  pl: 'w na z się do że jest od dla oraz poniżej przez',
  pt: 'de o que do da em um para os não uma ao dos está pela',
  tr: 've bir bu ile için da de olarak daha ise göre kadar',
  vi: 'và của là có được các trong với giá mức cho đã',
};

/** Which languages each of them is common in. */
const homes = new Map<string, string[]>();
for (const [code, words] of Object.entries(COMMONEST))
  for (const word of words.split(' ')) homes.set(word, [...(homes.get(word) ?? []), code]);

/** The language that most words of a text are common in, unless they are as well at home in the one it is `said` to be in. */
export function guess(text: string, said: string): string | null {
  const counts = new Map(Object.keys(COMMONEST).map((code) => [code, 0]));
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const code of homes.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [best, found] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  const own = counts.get(said);
  if (own !== undefined && (found < 4 || own * 2 >= found)) return said;
  return found > 1 ? best : null;
}
