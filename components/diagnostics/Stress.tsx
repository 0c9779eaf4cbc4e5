import { useLanguage } from '@/components/language';
import type { Stress as Sign } from '@/utils/mining/stress';
import type { Format } from '@/utils/words/format';
import type { DiagnosticsProps } from './diagnostics-props';
import { useDiagnostics } from './words';

const TEXTS: Record<Sign['id'], (value: number, format: Format) => string> = {
  ribbon: (value, format) => format.margin(value),
  puell: (value, format) => format.number(value),
  breakEven: (value, format) => `${format.tariff(value, 3)} / kWh`,
  retargets: (value, format) => format.margin(value),
  record: (value, format) => format.margin(value),
};

/** Level as a sign as well as a word: colour carries nothing alone. */
const SHAPES: Record<Sign['level'], string> = { stress: '▼', watch: '▽', calm: '◇', hot: '▲' };

/** Signs of how miners fare: level, value, one sentence, formula and date of each; then the fleet's efficiency. */
export function Stress({ stress, fleet, anchor, extrapolatedSince }: DiagnosticsProps) {
  const { format } = useLanguage();
  const words = useDiagnostics();
  return (
    <>
      <ul class="rows signs">
        {stress.map((sign) => (
          <SignRow key={sign.id} sign={sign} />
        ))}
      </ul>
      {fleet && (
        <p class="aside">
          {words.fleet.text(
            format.number(fleet.model, 1),
            format.number(fleet.implied.guess, 1),
            format.number(fleet.implied.low, 1),
            format.number(fleet.implied.high, 1),
            format.day(fleet.at),
          )}
          {!fleet.within && <strong> {words.fleet.outside}</strong>}
        </p>
      )}
      {anchor && (
        <p class="aside">{words.fleet.anchored(format.number(anchor.jPerTh, 1), format.day(anchor.at))}</p>
      )}
      {extrapolatedSince !== null && (
        <p class="aside">{words.fleet.extrapolated(String(Math.floor(extrapolatedSince)))}</p>
      )}
    </>
  );
}

function SignRow({ sign }: { sign: Sign }) {
  const { format } = useLanguage();
  const { stress } = useDiagnostics();
  const { name, formula, [sign.level]: sentence } = stress.signs[sign.id];
  return (
    <li class={`sign ${sign.level}`}>
      <span class="sign-name">{name}</span>
      <span class="sign-level">
        <span aria-hidden="true">{SHAPES[sign.level]}</span> {stress.levels[sign.level]}
      </span>
      <span class="sign-value">{TEXTS[sign.id](sign.value, format)}</span>
      <span class="sign-sentence">{sentence}</span>
      <span class="note">
        {formula} · {format.day(sign.asOf)}
        {sign.since ? ` · ${(sign.id === 'record' ? stress.set : stress.since)(format.day(sign.since))}` : ''}
      </span>
    </li>
  );
}
