import { useLanguage } from '@/components/language';
import { mpiAt } from '@/components/mpi-scale';
import { Observed } from '@/components/Observed';
import type { MpiBand } from '@/utils/mining/terms';
import type { Words } from '@/utils/words/en/core';
import type { Format } from '@/utils/words/format';
import { percent } from './percent';

interface Props {
  /** Null: never had. */
  reading: { value: number; at: number; source: string; error?: number | undefined } | null;
  /** Null while there is no reading that is fresh enough for the verdict. */
  band: MpiBand | null;
  now: number;
  /** Leads to where a reading can be typed in or a key given. */
  onGet: () => void;
}

/** Within their bands these are worth a sentence of their own. */
const DEEP = -0.7;
const ELEVATED = 1;

function sentenceOf(value: number, band: MpiBand, { mpi }: Words): string {
  if (band === 'holding' && value <= DEEP) return mpi.deep;
  if (band === 'normal' && value >= ELEVATED) return mpi.elevated;
  return mpi.bands[band].sentence;
}

/** Who said it, and how far off it may be where that is known. */
const sourceOf = ({ source, error }: NonNullable<Props['reading']>, format: Format) =>
  error === undefined ? source : `${source}, ± ${format.number(error, 2)}`;

const TICKS = [-1, 0, 2] as const;

/** Miners' Position Index on its own skewed scale: a floor near −1, an open top, thresholds at 0 and 2. */
export function Mpi({ reading, band, now, onGet }: Props) {
  const { words, format } = useLanguage();
  return (
    <section class={band ? 'mpi' : 'mpi stale'} aria-labelledby="mpi-name">
      <header>
        <h2 id="mpi-name" title={words.mpi.long}>
          {words.mpi.name}
        </h2>
        {reading && (
          <span class="note">
            <Observed
              of="mpi"
              at={reading.at}
              now={now}
              stale={!band}
              daily
              source={sourceOf(reading, format)}
            />
          </span>
        )}
        <span class="number">{reading ? format.signed(reading.value) : words.figure.unknown}</span>
      </header>
      <div class="mpi-scale" aria-hidden="true">
        <i class="mpi-zone" />
        {reading && <i class="mpi-dot" style={{ insetInlineStart: percent(mpiAt(reading.value)) }} />}
        {TICKS.map((tick) => (
          <span key={tick} style={{ insetInlineStart: percent(mpiAt(tick)) }}>
            {format.number(tick)}
          </span>
        ))}
      </div>
      <p>
        {band && reading
          ? sentenceOf(reading.value, band, words)
          : reading
            ? words.mpi.tooOld
            : words.mpi.never}{' '}
        {!band && (
          <button type="button" class="link" onClick={onGet}>
            {words.mpi.get}
          </button>
        )}
      </p>
    </section>
  );
}
