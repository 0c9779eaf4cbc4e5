import { useDraft } from '@/components/draft';
import { Field } from '@/components/Field';
import { Usual } from './Usual';
import { useOptionsWords } from './words';

interface Props {
  label: string;
  /** Minutes since midnight. */
  value: number;
  /** What it is before anybody sets it. */
  usual: number;
  onValue: (minutes: number) => void;
}

const two = (value: number) => String(value).padStart(2, '0');
const write = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Minutes since midnight of "22:00". NaN while it is half typed. */
function read(time: string): number {
  const [hours = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number);
  return time === '' ? Number.NaN : hours * 60 + minutes;
}
const fits = (minutes: number) => !Number.isNaN(minutes);

/** A time of day. */
export function TimeField({ label, value, usual, onValue }: Props) {
  const own = useOptionsWords().fields;
  const { text, ...events } = useDraft({ stored: value, write, read, fits, onValue });
  const wrong = fits(read(text)) ? '' : own.noTime;
  const below = (
    <Usual of={label} is={write(usual)} changed={value !== usual} onBack={() => onValue(usual)} />
  );
  return (
    <Field label={label} hint="" wrong={wrong} below={below}>
      {(control) => <input {...control} type="time" value={text} {...events} />}
    </Field>
  );
}
