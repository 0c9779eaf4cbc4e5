import { faults } from './en/faults';
import { spoken } from './languages';

export type { FaultWords } from './en/faults';

/** Why a source failed or was not believed, in every language. */
export const faultWords = spoken(faults, {
  de: async () => (await import('./de/faults')).faults,
  es: async () => (await import('./es/faults')).faults,
  fr: async () => (await import('./fr/faults')).faults,
  it: async () => (await import('./it/faults')).faults,
  'pt-BR': async () => (await import('./pt-BR/faults')).faults,
  ru: async () => (await import('./ru/faults')).faults,
  tr: async () => (await import('./tr/faults')).faults,
  ja: async () => (await import('./ja/faults')).faults,
  ko: async () => (await import('./ko/faults')).faults,
  'zh-CN': async () => (await import('./zh-CN/faults')).faults,
});
