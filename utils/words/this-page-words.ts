import { thisPage } from './en/this-page';
import { spoken } from './languages';

export type { ThisPageWords } from './en/this-page';

/** What the popup says of the market on the page behind it, in every language. */
export const thisPageWords = spoken(thisPage, {
  de: async () => (await import('./de/this-page')).thisPage,
  es: async () => (await import('./es/this-page')).thisPage,
  fr: async () => (await import('./fr/this-page')).thisPage,
  it: async () => (await import('./it/this-page')).thisPage,
  'pt-BR': async () => (await import('./pt-BR/this-page')).thisPage,
  ru: async () => (await import('./ru/this-page')).thisPage,
  tr: async () => (await import('./tr/this-page')).thisPage,
  ja: async () => (await import('./ja/this-page')).thisPage,
  ko: async () => (await import('./ko/this-page')).thisPage,
  'zh-CN': async () => (await import('./zh-CN/this-page')).thisPage,
});
