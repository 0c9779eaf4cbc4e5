import { Mpi } from './Mpi';
import { NetworkState } from './NetworkState';
import type { PopupProps } from './Popup';
import { PriceAndCost } from './PriceAndCost';
import { Verdict } from './Verdict';

interface Props extends PopupProps {
  /** What is too old to be today's. */
  old: { price: boolean; cost: boolean };
}

/** How it stands: the verdict and the four figures that it is made of. */
export function Today({ standing, old, figures, basis, year, now, sourceName, onOptions }: Props) {
  const { price, difficulty, mpi, retarget } = figures;
  return (
    <>
      <Verdict standing={standing} stale={old.price || old.cost} year={year} />
      <PriceAndCost
        price={{
          usd: standing.price,
          at: price.observedAt,
          source: sourceName(price.source),
          stale: old.price,
        }}
        cost={{ ...standing.cost, basis, stale: old.cost }}
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
        difficulty={{ value: difficulty.value, stale: old.cost }}
        record={standing.record}
        retarget={retarget && retarget.value.at > now ? retarget.value : null}
        now={now}
      />
    </>
  );
}
