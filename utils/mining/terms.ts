/** Margin over cost, cut at 0, 25, 60 and 150 %. */
export type MarginBand = 'underwater' | 'squeezed' | 'thin' | 'comfortable' | 'fat';

/** MPI, cut at 0 and 2: coins held, normal flows, coins distributed. */
export type MpiBand = 'holding' | 'normal' | 'distributing';

export type NetworkState = 'expanding' | 'contracting';

/** The 17 states of margin × MPI × network. */
export type StateId =
  | 'underwater-holding-on'
  | 'switching-off'
  | 'paying-bills-from-stock'
  | 'capitulation'
  | 'squeezed-but-holding'
  | 'squeezed-holding-thinning-out'
  | 'squeezed-selling-to-live'
  | 'distress-selling'
  | 'holding-with-a-cushion'
  | 'business-as-usual'
  | 'raising-cash'
  | 'accumulating'
  | 'comfortable'
  | 'taking-profit'
  | 'hoarding'
  | 'windfall'
  | 'distribution';

/** What can be said while the MPI is unknown or stale: the margin's half. */
export type HalfId = `${MarginBand}-flows-unknown`;

export type VerdictId = StateId | HalfId;

/** The bands that the last verdict stood in; what hysteresis starts from. */
export interface Bands {
  margin: MarginBand;
  /** Null while flows are unknown. */
  mpi: MpiBand | null;
  network: NetworkState;
}

/** What makes the network's state what it is. */
export interface Network {
  state: NetworkState;
  /** `ribbon`: 30-day mean hash rate against the 60-day mean; `retargets`: the last changes and the distance to the record. */
  by: 'ribbon' | 'retargets';
}

/** What it costs to mine one bitcoin, USD, with its error. */
export interface Cost {
  usd: number;
  low: number;
  high: number;
  /** What the figure stands for, ms since 1970: the difficulty's time, or the publication's period for a pinned figure. */
  asOf: number;
  /** Day of the live measurement that the efficiency of its machines goes by, ms since 1970; absent: by the curve alone. */
  anchoredAt?: number;
}

/** Everything the popup, the badge and the marks say, from one computation. */
export interface Standing {
  cost: Cost;
  /** USD. */
  price: number;
  /** price / cost − 1: 0.206 is +20.6 %. */
  marginOverCost: number;
  /** 1 − cost / price. */
  marginOfPrice: number;
  bands: Bands;
  network: Network;
  /** `fresh` alone enters the verdict. */
  mpi: 'fresh' | 'stale' | 'unknown';
  verdict: VerdictId;
  /** USD per PH/s and day. */
  hashprice: number;
  /** Highest difficulty known, and how far below it today's stands: −0.149 is 14.9 % below. */
  record: { difficulty: number; at: number; distance: number };
}
