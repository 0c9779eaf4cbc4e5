import { bestFit } from './best-fit';
import { type ThisPageWords, thisPage } from './en/this-page';

export type { ThisPageWords } from './en/this-page';

const OTHERS: Readonly<Record<string, () => Promise<ThisPageWords>>> = {
  de: async () => (await import('./de/this-page')).thisPage,
};

/** What the popup says of the page behind it, in the language that serves a locale best; English where it is not translated. */
export async function thisPageWords(locale: string): Promise<ThisPageWords> {
  const tag = bestFit(locale, ['en', ...Object.keys(OTHERS)]);
  return (tag && OTHERS[tag]?.().catch(() => thisPage)) || thisPage;
}
