import { useState } from 'preact/hooks';
import type { OptionsProps } from './options-props';
import { Section } from './Section';
import { useOptionsWords } from './words';

type Outcome = 'taken' | 'refused' | 'reset' | null;

/** All settings as a file, back from a file, and as they were at first. */
export function Backup({ onExport, onImport, onReset }: OptionsProps) {
  const own = useOptionsWords().backup;
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [sure, setSure] = useState(false);

  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    setOutcome((await onImport(file)) ? 'taken' : 'refused');
    // So that the same file, put right, can be chosen again.
    input.value = '';
  };
  const reset = () => {
    if (!sure) return setSure(true);
    onReset();
    setSure(false);
    setOutcome('reset');
  };

  return (
    <Section id="backup" title={own.title} lead={own.lead}>
      <p class="aside">
        <button type="button" class="button" onClick={onExport}>
          {own.save}
        </button>
        <label class="button">
          {own.load}
          <input
            class="unseen"
            type="file"
            accept="application/json,.json"
            onChange={(event) => void take(event.currentTarget)}
          />
        </label>
        <button type="button" class="button" onClick={reset} onBlur={() => setSure(false)}>
          {sure ? own.sure : own.reset}
        </button>
      </p>
      <p role="status" class={outcome === 'refused' ? 'wrong' : 'note'}>
        {outcome && own.outcomes[outcome]}
      </p>
    </Section>
  );
}
