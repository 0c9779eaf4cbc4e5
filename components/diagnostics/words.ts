import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type DiagnosticsWords, diagnosticsWords } from '@/utils/words/diagnostics-words';

/** Words of the page of figures and sources; English where no entrypoint hands others down. */
export const DiagnosticsContext = createContext<DiagnosticsWords>(diagnosticsWords.english);

/** The page's words, for a component. */
export const useDiagnostics = () => useContext(DiagnosticsContext);
