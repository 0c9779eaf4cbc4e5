import type { KnownFigures } from '@/utils/figures/figure';
import type { Aged } from '@/utils/mining/aging';
import type { Standing } from '@/utils/mining/terms';
import { Mpi } from './Mpi';
import { NetworkState } from './NetworkState';
import { PriceAndCost } from './PriceAndCost';

export interface TodayProps {
  standing: Standing;
  figures: KnownFigures;
  /** The cost basis, named. */
  basis: string;
  /** Name of a source by its id. */
  sourceName: (id: string) => string;
  now: number;
  /** Opens the options, at a part of them. */
  onOptions: (part?: 'mpi') => void;
}

/** How it stands: the four figures that the verdict is made of. */
export function Today({ aged, ...props }: TodayProps & { aged: Aged }) {
  const { standing, figures, basis, now, sourceName, onOptions } = props;
  const { price, difficulty, mpi, retarget } = figures;
  return (
    <>
      <PriceAndCost
        price={{
          usd: standing.price,
          at: price.observedAt,
          source: sourceName(price.source),
          stale: aged.price,
        }}
        cost={{ ...standing.cost, basis, stale: aged.cost }}
        now={now}
      />
      <Mpi
        reading={mpi ? { ...mpi, at: mpi.observedAt, source: sourceName(mpi.source) } : null}
        band={standing.bands.mpi}
        now={now}
        onGet={() => onOptions('mpi')}
      />
      <NetworkState
        network={standing.network}
        difficulty={{ value: difficulty.value, stale: aged.cost }}
        record={standing.record}
        retarget={retarget && retarget.value.at > now ? retarget.value : null}
        now={now}
      />
    </>
  );
}
