import { useLanguage } from '@/components/language';
import { useDepth } from '@/components/study/words';
import type { MpiReading } from '@/utils/history/mpi-readings';
import { BAND_LOOKS } from '@/utils/looks';
import { marginBand } from '@/utils/mining/bands';
import type { Week } from '@/utils/mining/series';

interface Props {
  week: Week;
  /** Whether it is the present moment. */
  isNow: boolean;
  /** One of that week. */
  mpi: MpiReading | undefined;
}

/** What the crosshair stands on, in figures. Always there and always as high, so that nothing moves. */
export function Reading({ week, isNow, mpi }: Props) {
  const { words, format } = useLanguage();
  const { plot } = useDepth();
  const { price, cost, low, high, margin, difficulty, network } = week;
  const usd = (value: number | null) => (value === null ? plot.unknown : format.usd(value));
  const band = margin === null ? null : marginBand(margin);
  return (
    <dl class="reading">
      <div class="reading-day">
        <dt class="unseen">{plot.table.day}</dt>
        <dd>{isNow ? plot.now : format.day(week.at)}</dd>
      </div>
      <div>
        <dt class="key-price">{plot.price}</dt>
        <dd>{usd(price)}</dd>
      </div>
      <div>
        <dt class="key-cost">{plot.cost}</dt>
        <dd>
          {usd(cost)}
          {low !== null && high !== null && low !== high && (
            <small>{words.against.range(format.compact(low, 'USD'), format.compact(high, 'USD'))}</small>
          )}
        </dd>
      </div>
      <div>
        <dt>{plot.margin}</dt>
        <dd style={band ? { color: `var(--${band}-text)` } : undefined}>
          {margin === null ? plot.unknown : format.margin(margin)}
          {band && (
            <small>
              {BAND_LOOKS[band].sign} {words.bands[band]}
            </small>
          )}
        </dd>
      </div>
      <div>
        <dt>{plot.difficulty}</dt>
        <dd>{difficulty === null ? plot.unknown : format.trillions(difficulty)}</dd>
      </div>
      <div>
        <dt>{plot.network}</dt>
        <dd>{network ? words.network[network].name : plot.unknown}</dd>
      </div>
      <div>
        <dt>{plot.mpi}</dt>
        <dd>
          {mpi ? format.signed(mpi.value) : '–'}
          {mpi && <small>{format.day(mpi.at)}</small>}
        </dd>
      </div>
    </dl>
  );
}
