import { useState } from 'preact/hooks';
import { Section } from '@/components/Section';
import { useFindable } from './find';
import type { OptionsProps } from './options-props';
import { useOptionsWords } from './words';

/** What came of it last, with the way back where there is one. */
type Outcome =
  | { kind: 'taken' | 'reset'; undo: () => void }
  | { kind: 'refused' | 'undone'; undo: null }
  | null;

/** All settings as a file, back from a file, and as they were at first; each can be undone. */
export function Backup({ settings, onChange, onExport, onImport, onReset }: OptionsProps) {
  const own = useOptionsWords();
  const find = useFindable();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [sure, setSure] = useState(false);
  const said = { ...own.backup.outcomes, undone: own.fields.undone };

  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const before = settings;
    const taken = await onImport(file);
    setOutcome(taken ? { kind: 'taken', undo: () => onChange(before) } : { kind: 'refused', undo: null });
    // So that the same file, put right, can be chosen again.
    input.value = '';
  };
  const reset = async () => {
    if (!sure) return setSure(true);
    setSure(false);
    setOutcome({ kind: 'reset', undo: await onReset() });
  };
  const undo = (back: () => void) => {
    back();
    setOutcome({ kind: 'undone', undo: null });
  };

  return (
    <Section id="backup" title={own.backup.title} lead={own.backup.lead}>
      <p class="aside">
        <button type="button" class="button" {...find('save')} onClick={onExport}>
          {own.backup.save}
        </button>
        <label class="button" {...find('load')}>
          {own.backup.load}
          <input
            class="unseen"
            type="file"
            accept="application/json,.json"
            onChange={(event) => void take(event.currentTarget)}
          />
        </label>
        <button
          type="button"
          class="button"
          {...find('reset')}
          onClick={() => void reset()}
          onBlur={() => setSure(false)}
        >
          {sure ? own.backup.sure : own.backup.reset}
        </button>
      </p>
      <p role="status" class={outcome?.kind === 'refused' ? 'wrong' : 'note'}>
        {outcome && said[outcome.kind]}{' '}
        {outcome?.undo && (
          <button type="button" class="link" onClick={() => undo(outcome.undo)}>
            {own.fields.undo}
          </button>
        )}
      </p>
    </Section>
  );
}
