import { depth } from './en/depth';
import { spoken } from './languages';

export type { DepthWords } from './en/depth';

/** What plot, what-if and why say, in every language. */
export const depthWords = spoken(depth, {
  de: async () => (await import('./de/depth')).depth,
  es: async () => (await import('./es/depth')).depth,
  fr: async () => (await import('./fr/depth')).depth,
  it: async () => (await import('./it/depth')).depth,
  'pt-BR': async () => (await import('./pt-BR/depth')).depth,
  ru: async () => (await import('./ru/depth')).depth,
  tr: async () => (await import('./tr/depth')).depth,
  ja: async () => (await import('./ja/depth')).depth,
  ko: async () => (await import('./ko/depth')).depth,
  'zh-CN': async () => (await import('./zh-CN/depth')).depth,
});
