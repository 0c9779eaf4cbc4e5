import { useState } from 'preact/hooks';
import { Field } from '@/components/Field';
import { useLanguage } from '@/components/language';
import { inRange, type Range } from '@/utils/mining/ranges';
import { readSum } from './read-sum';

interface Props {
  label: string;
  unit: string;
  range: Range;
  /** How fine the slider goes. */
  step: number;
  /** What it is today. */
  today: number;
  value: number;
  write: (value: number) => string;
  onValue: (value: number) => void;
}

/** One thing supposed: typed, or drawn along a line on which today is marked. */
export function Supposition({ label, unit, range, step, today, value, write, onValue }: Props) {
  const { words, format } = useLanguage();
  /** What was typed, and what stood there then. It stays while it says what stands there, or cannot be taken. */
  const [draft, setDraft] = useState<{ text: string; over: number } | null>(null);
  const typed = readSum(draft?.text ?? '');
  const refused = !inRange(typed, range) && draft?.over === value;
  const own = draft !== null && (refused || Math.abs(typed - value) <= Math.abs(value) * 1e-9);
  const text = own ? draft.text : write(value);
  const entered = readSum(text);
  const bounds = words.field.range(format.number(range.min), format.number(range.max), unit);
  const wrong =
    text.trim() === '' || Number.isNaN(entered) ? words.field.notNumber : words.field.outside(bounds);
  const isFine = inRange(entered, range);
  const place = Math.min(1, Math.max(0, (today - range.min) / (range.max - range.min)));
  return (
    <div class="supposition">
      <Field label={label} hint={bounds} wrong={isFine ? '' : wrong}>
        {(control) => (
          <>
            <input
              {...control}
              inputMode="decimal"
              autocomplete="off"
              value={text}
              onInput={({ currentTarget: { value: entry } }) => {
                setDraft({ text: entry, over: value });
                if (inRange(readSum(entry), range)) onValue(readSum(entry));
              }}
            />
            <span class="unit">{unit}</span>
          </>
        )}
      </Field>
      <span class="slide" style={{ '--today-part': String(place) }}>
        <input
          type="range"
          min={range.min}
          max={range.max}
          step={step}
          value={value}
          aria-label={label}
          aria-valuetext={`${write(value)} ${unit}`}
          onInput={(event) => onValue(Number(event.currentTarget.value))}
        />
      </span>
    </div>
  );
}
