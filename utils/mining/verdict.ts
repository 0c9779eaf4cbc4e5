import type { Bands, MarginBand, MpiBand, NetworkState, StateId, VerdictId } from './terms';

type ByNetwork = Readonly<Record<NetworkState, StateId>>;

/** The 17 states. The network's state parts them only where margins are low and coins are held. */
const STATES: Readonly<Record<MarginBand, Readonly<Record<MpiBand, StateId | ByNetwork>>>> = {
  underwater: {
    holding: { expanding: 'underwater-holding-on', contracting: 'switching-off' },
    normal: 'paying-bills-from-stock',
    distributing: 'capitulation',
  },
  squeezed: {
    holding: { expanding: 'squeezed-but-holding', contracting: 'squeezed-holding-thinning-out' },
    normal: 'squeezed-selling-to-live',
    distributing: 'distress-selling',
  },
  thin: { holding: 'holding-with-a-cushion', normal: 'business-as-usual', distributing: 'raising-cash' },
  comfortable: { holding: 'accumulating', normal: 'comfortable', distributing: 'taking-profit' },
  fat: { holding: 'hoarding', normal: 'windfall', distributing: 'distribution' },
};

/** The verdict for three bands. Flows unknown: the margin's half, which says so. It describes; it never predicts. */
export function verdictOf({ margin, mpi, network }: Bands): VerdictId {
  if (mpi === null) return `${margin}-flows-unknown`;
  const state = STATES[margin][mpi];
  return typeof state === 'string' ? state : state[network];
}
