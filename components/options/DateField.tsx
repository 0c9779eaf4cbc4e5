import { useDraft } from '@/components/draft';
import { Field } from '@/components/Field';
import { useLanguage } from '@/components/language';
import { Usual } from './Usual';

interface Props {
  label: string;
  /** Last day allowed, ISO 8601. */
  max: string;
  value: string;
  /** What it is before anybody sets it, and its name. */
  usual: { value: string; name: string };
  onValue: (day: string) => void;
}

/** The first block: nothing about bitcoin was observed before it. */
const FIRST_DAY = '2009-01-03';
const same = (day: string) => day;

/** A day that is not in the future. */
export function DateField({ label, max, value, usual, onValue }: Props) {
  const { words, format } = useLanguage();
  const fits = (day: string) => day >= FIRST_DAY && day <= max;
  const { text, ...events } = useDraft({ stored: value, write: same, read: same, fits, onValue });
  const bounds = [FIRST_DAY, max].map((day) => format.day(Date.parse(day))) as [string, string];
  const wrong = text === '' ? words.field.noDay : fits(text) ? '' : words.field.dayOutside(...bounds);
  const below = (
    <Usual of={label} is={usual.name} changed={value !== usual.value} onBack={() => onValue(usual.value)} />
  );
  return (
    <Field label={label} hint={words.field.range(...bounds, '').trim()} wrong={wrong} below={below}>
      {(control) => <input {...control} type="date" min={FIRST_DAY} max={max} value={text} {...events} />}
    </Field>
  );
}
