import { Switch } from '@/components/Switch';
import type { AlertSettings } from '@/utils/alerts/alert';
import { useOptionsWords } from './words';

type Quiet = AlertSettings['quiet'];

interface Props {
  quiet: Quiet;
  onQuiet: (quiet: Quiet) => void;
}

/** From ten in the evening to seven, until it is set. */
const USUAL = { from: 22 * 60, to: 7 * 60 };

const two = (value: number) => String(value).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Minutes since midnight of "22:00". NaN while it is half typed. */
function minutesOf(time: string): number {
  const [hours = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number);
  return time === '' ? Number.NaN : hours * 60 + minutes;
}

/** Hours in which nothing is told; what is still so afterwards is told then. */
export function QuietHours({ quiet, onQuiet }: Props) {
  const own = useOptionsWords().alerts.quiet;
  const field = (end: 'from' | 'to', { from, to }: { from: number; to: number }) => (
    <label class="field">
      {own[end]}
      <input
        type="time"
        value={clock(end === 'from' ? from : to)}
        onChange={({ currentTarget: { value } }) => {
          const minutes = minutesOf(value);
          if (!Number.isNaN(minutes)) onQuiet({ from, to, [end]: minutes });
        }}
      />
    </label>
  );
  return (
    <div class="quiet">
      <Switch on={quiet !== null} onChange={(on) => onQuiet(on ? USUAL : null)}>
        {own.name}
      </Switch>
      <p class="note">{own.sentence}</p>
      {quiet && (
        <div class="fields">
          {field('from', quiet)}
          {field('to', quiet)}
        </div>
      )}
    </div>
  );
}
