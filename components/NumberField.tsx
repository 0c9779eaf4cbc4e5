import type { ComponentChildren } from 'preact';
import { inRange, type Range } from '@/utils/mining/ranges';
import { useDraft } from './draft';
import { Field } from './Field';
import { useLanguage } from './language';

interface Props {
  label: string;
  unit: string;
  range: Range;
  /** What it is before anybody sets it. */
  usual?: number;
  /** Null: none yet. */
  value: number | null;
  /** The way back to what is usual, below the field. */
  children?: ComponentChildren;
  /** Called with each valid entry. What is invalid goes nowhere. */
  onValue: (value: number) => void;
}

/** Reads a number as people write it: a comma or a point, a typographic minus. Anything else is NaN. */
export function readNumber(text: string): number {
  const plain = text.trim().replace('−', '-').replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}

/** More decimals than any of these numbers is known to. */
const DIGITS = 6;

/** A number with its unit and range. What cannot be stored stays where it was typed, with the reason below it. */
export function NumberField({ label, unit, range, usual, value, onValue, children }: Props) {
  const { words, format } = useLanguage();
  const bounds = words.field.range(format.number(range.min), format.number(range.max), unit);

  const hint = usual === undefined ? bounds : words.field.usual(bounds, format.number(usual, 4));
  const { text, ...events } = useDraft<number | null>({
    stored: value,
    write: (number) => (number === null ? '' : format.number(number, DIGITS)),
    read: readNumber,
    fits: (entered) => entered !== null && inRange(entered, range),
    onValue: (entered) => entered !== null && onValue(entered),
  });

  const complaint = () => {
    if (text.trim() === '') return value === null ? '' : words.field.empty;
    if (Number.isNaN(readNumber(text))) return words.field.notNumber;
    return inRange(readNumber(text), range) ? '' : words.field.outside(bounds);
  };
  const wrong = complaint();

  return (
    <Field label={label} hint={hint} wrong={wrong} below={children}>
      {(control) => (
        <>
          <input {...control} inputMode="decimal" dir="ltr" autocomplete="off" value={text} {...events} />
          <span class="unit">{unit}</span>
        </>
      )}
    </Field>
  );
}
