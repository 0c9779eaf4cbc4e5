import { useState } from 'preact/hooks';
import type { DiagnosticsProps } from './diagnostics-props';
import { useDiagnostics } from './words';

const KINDS = ['figuresCsv', 'historyCsv', 'json'] as const;

/** Figures, history and the verdict, to be taken along. */
export function Export({ onExport, onCopy, line }: DiagnosticsProps) {
  const { export: said } = useDiagnostics();
  const [outcome, setOutcome] = useState('');
  const copy = () => {
    onCopy(line).then(
      () => setOutcome(said.copied),
      () => setOutcome(said.notCopied),
    );
  };
  return (
    <>
      <p class="aside">
        {KINDS.map((kind) => (
          <button key={kind} type="button" class="button" onClick={() => onExport(kind)}>
            {said[kind]}
          </button>
        ))}
      </p>
      <p class="verdict-line">{line}</p>
      <p class="aside">
        <button type="button" class="button" onClick={copy}>
          {said.copy}
        </button>{' '}
        <span role="status">{outcome}</span>
      </p>
    </>
  );
}
