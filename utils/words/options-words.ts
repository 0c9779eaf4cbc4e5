import { options } from './en/options';
import { spoken } from './languages';

export type { OptionsWords } from './en/options';

/** What the options say, in every language. */
export const optionsWords = spoken(options, {
  de: async () => (await import('./de/options')).options,
  es: async () => (await import('./es/options')).options,
  fr: async () => (await import('./fr/options')).options,
  it: async () => (await import('./it/options')).options,
  'pt-BR': async () => (await import('./pt-BR/options')).options,
  ru: async () => (await import('./ru/options')).options,
  tr: async () => (await import('./tr/options')).options,
  ja: async () => (await import('./ja/options')).options,
  ko: async () => (await import('./ko/options')).options,
  'zh-CN': async () => (await import('./zh-CN/options')).options,
});
