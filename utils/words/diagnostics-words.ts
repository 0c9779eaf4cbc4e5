import { diagnostics } from './en/diagnostics';
import { spoken } from './languages';

export type { DiagnosticsWords } from './en/diagnostics';

/** What the page of figures and sources says, in every language. */
export const diagnosticsWords = spoken(diagnostics, {
  de: async () => (await import('./de/diagnostics')).diagnostics,
  es: async () => (await import('./es/diagnostics')).diagnostics,
  fr: async () => (await import('./fr/diagnostics')).diagnostics,
  it: async () => (await import('./it/diagnostics')).diagnostics,
  'pt-BR': async () => (await import('./pt-BR/diagnostics')).diagnostics,
  ru: async () => (await import('./ru/diagnostics')).diagnostics,
  tr: async () => (await import('./tr/diagnostics')).diagnostics,
  ja: async () => (await import('./ja/diagnostics')).diagnostics,
  ko: async () => (await import('./ko/diagnostics')).diagnostics,
  'zh-CN': async () => (await import('./zh-CN/diagnostics')).diagnostics,
});
