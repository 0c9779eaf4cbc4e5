import type { Aged } from '@/utils/mining/aging';
import { Mpi } from './Mpi';
import { NetworkState } from './NetworkState';
import type { PopupProps } from './Popup';
import { PriceAndCost } from './PriceAndCost';

interface Props extends PopupProps {
  aged: Aged;
}

/** How it stands: the four figures that the verdict is made of. */
export function Today({ standing, aged, figures, basis, now, sourceName, onOptions }: Props) {
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
