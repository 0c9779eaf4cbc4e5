import { type DiagnosticsWords, diagnostics } from './en/diagnostics';
import type { Spoken } from './languages';

export type { DiagnosticsWords } from './en/diagnostics';

/** What the page of figures and sources says. English in every language, until it is translated. */
export const diagnosticsWords: Spoken<DiagnosticsWords> = {
  english: diagnostics,
  load: async () => diagnostics,
};
