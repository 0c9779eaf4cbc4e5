import { method } from './en/method';
import { spoken } from './languages';

export type { MethodWords } from './en/method';

/** What the method page says, in every language. */
export const methodWords = spoken(method, {
  de: async () => (await import('./de/method')).method,
  es: async () => (await import('./es/method')).method,
  fr: async () => (await import('./fr/method')).method,
  it: async () => (await import('./it/method')).method,
  'pt-BR': async () => (await import('./pt-BR/method')).method,
  ru: async () => (await import('./ru/method')).method,
  tr: async () => (await import('./tr/method')).method,
  ja: async () => (await import('./ja/method')).method,
  ko: async () => (await import('./ko/method')).method,
  'zh-CN': async () => (await import('./zh-CN/method')).method,
});
