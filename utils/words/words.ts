import { core } from './en/core';
import { spoken } from './languages';

/** What the popup and all fields say, in every language. */
export const words = spoken(core, {
  de: async () => (await import('./de/core')).core,
  es: async () => (await import('./es/core')).core,
  fr: async () => (await import('./fr/core')).core,
  it: async () => (await import('./it/core')).core,
  'pt-BR': async () => (await import('./pt-BR/core')).core,
  ru: async () => (await import('./ru/core')).core,
  tr: async () => (await import('./tr/core')).core,
  ja: async () => (await import('./ja/core')).core,
  ko: async () => (await import('./ko/core')).core,
  'zh-CN': async () => (await import('./zh-CN/core')).core,
});
