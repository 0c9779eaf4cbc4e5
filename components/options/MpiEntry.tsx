import { useState } from 'preact/hooks';
import { useLanguage } from '@/components/language';
import { NumberField } from '@/components/NumberField';
import { Section } from '@/components/Section';
import { RANGES } from '@/utils/mining/ranges';
import { DateField } from './DateField';
import { useFindable } from './find';
import type { OptionsProps } from './options-props';
import { useOptionsWords } from './words';

/** A reading of the Miners' Position Index that the user has seen somewhere, with its day. */
export function MpiEntry({ settings: { typedMpi }, figures, standing, now, onChange }: OptionsProps) {
  const { words, format } = useLanguage();
  const own = useOptionsWords();
  const find = useFindable();
  const today = new Date(now).toISOString().slice(0, 10);
  const [picked, setPicked] = useState(today);
  const date = typedMpi?.date ?? picked;
  const { mpi } = figures;
  return (
    <Section id="mpi" title={own.mpi.title} lead={own.mpi.lead}>
      <div class="fields" {...find('mpi')}>
        <NumberField
          label={own.mpi.value}
          unit="σ"
          range={RANGES.mpi}
          value={typedMpi?.value ?? null}
          onValue={(value) => onChange({ typedMpi: { value, date } })}
        />
        <DateField
          label={own.mpi.day}
          max={today}
          value={date}
          usual={{ value: today, name: format.day(now) }}
          onValue={(day) => {
            setPicked(day);
            if (typedMpi) onChange({ typedMpi: { value: typedMpi.value, date: day } });
          }}
        />
      </div>
      <p class="aside">
        {mpi ? own.mpi.inUse(format.signed(mpi.value), format.day(mpi.observedAt)) : own.mpi.none}{' '}
        {typedMpi?.host && `(${words.figure.readOn(typedMpi.host)})`}{' '}
        {mpi && own.fields.verdict(words.verdicts[standing.verdict].name)}{' '}
        {typedMpi && (
          <button type="button" class="link" onClick={() => onChange({ typedMpi: null })}>
            {own.mpi.clear}
          </button>
        )}
      </p>
    </Section>
  );
}
