import { useLanguage } from '@/components/language';
import { Switch } from '@/components/Switch';
import type { AlertSettings } from '@/utils/alerts/alert';
import { useFindable } from './find';
import { TimeField } from './TimeField';
import { UsualState } from './Usual';
import { useOptionsWords } from './words';

type Quiet = AlertSettings['quiet'];

interface Props {
  quiet: Quiet;
  onQuiet: (quiet: Quiet) => void;
}

/** From ten in the evening to seven, until it is set. */
const USUAL = { from: 22 * 60, to: 7 * 60 };
const DAY = 24 * 60;

/** Hours in which nothing is told, and how many they are; what is still so afterwards is told then. */
export function QuietHours({ quiet, onQuiet }: Props) {
  const own = useOptionsWords().alerts.quiet;
  const find = useFindable();
  const { locale } = useLanguage();
  const hours = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  const end = (name: 'from' | 'to', { from, to }: { from: number; to: number }) => (
    <TimeField
      label={own[name]}
      value={name === 'from' ? from : to}
      usual={USUAL[name]}
      onValue={(minutes) => onQuiet({ from, to, [name]: minutes })}
    />
  );
  return (
    <div class="quiet" {...find('quiet')}>
      <Switch on={quiet !== null} onChange={(on) => onQuiet(on ? USUAL : null)}>
        {own.name} <UsualState on={quiet !== null} usual={false} />
      </Switch>
      <p class="note">{own.sentence}</p>
      {quiet && (
        <div class="fields">
          {end('from', quiet)}
          {end('to', quiet)}
          <p class="span" role="status">
            {hours.format(((quiet.to - quiet.from + DAY) % DAY) / 60)}
          </p>
        </div>
      )}
    </div>
  );
}
