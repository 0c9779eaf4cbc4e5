/**
 * The one of these languages that serves a locale best; null where none does. Tags are BCP 47; underscores, as
 * browsers write them in places, count as hyphens. A reader of `de-AT` is served by `de`, one of `pt-PT` by `pt-BR`.
 */
export function bestFit<Tag extends string>(locale: string, languages: readonly Tag[]): Tag | null {
  const tags = locale.replaceAll('_', '-').split('-');
  for (let length = tags.length; length > 0; length--) {
    const tag = tags.slice(0, length).join('-');
    const found = languages.find((language) => language === tag);
    if (found) return found;
  }
  return languages.find((language) => language.startsWith(`${tags[0]}-`)) ?? null;
}
