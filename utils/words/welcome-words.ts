import { welcome } from './en/welcome';
import { spoken } from './languages';

export type { WelcomeWords } from './en/welcome';

/** What the welcome page says, in every language. */
export const welcomeWords = spoken(welcome, {
  de: async () => (await import('./de/welcome')).welcome,
  es: async () => (await import('./es/welcome')).welcome,
  fr: async () => (await import('./fr/welcome')).welcome,
  it: async () => (await import('./it/welcome')).welcome,
  'pt-BR': async () => (await import('./pt-BR/welcome')).welcome,
  ru: async () => (await import('./ru/welcome')).welcome,
  tr: async () => (await import('./tr/welcome')).welcome,
  ja: async () => (await import('./ja/welcome')).welcome,
  ko: async () => (await import('./ko/welcome')).welcome,
  'zh-CN': async () => (await import('./zh-CN/welcome')).welcome,
});
