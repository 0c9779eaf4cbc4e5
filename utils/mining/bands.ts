import type { MarginBand, MpiBand } from './terms';

interface Band<Name> {
  name: Name;
  /** Lower end, included. */
  from: number;
}

type Bands<Name> = readonly [Band<Name>, ...Band<Name>[]];

/** Margin over cost. The cuts lie near the 5th, 25th, 50th and 75th percentiles of all days since 2014. */
export const MARGIN_BANDS: Bands<MarginBand> = [
  { name: 'underwater', from: Number.NEGATIVE_INFINITY },
  { name: 'squeezed', from: 0 },
  { name: 'thin', from: 0.25 },
  { name: 'comfortable', from: 0.6 },
  { name: 'fat', from: 1.5 },
];

/** MPI. 0 is a normal day of the past year; above 2 CryptoQuant speaks of heavy selling. */
export const MPI_BANDS: Bands<MpiBand> = [
  { name: 'holding', from: Number.NEGATIVE_INFINITY },
  { name: 'normal', from: 0 },
  { name: 'distributing', from: 2 },
];

/** How far a value must pass a cut before its name changes, so that names do not flicker: 2 points of margin. */
const MARGIN_SLACK = 0.02;
const MPI_SLACK = 0.1;

function bandOf<Name>(bands: Bands<Name>, value: number, slack: number, last: Name | null | undefined): Name {
  const index = bands.findIndex(({ name }) => name === last);
  const from = bands[index]?.from;
  const to = bands[index + 1]?.from ?? Number.POSITIVE_INFINITY;
  if (last && from !== undefined && value >= from - slack && value < to + slack) return last;
  return bandAt(bands, value);
}

/** The band that a value lies in, by the cuts alone. */
const bandAt = <Name>(bands: Bands<Name>, value: number): Name =>
  (bands.findLast(({ from }) => value >= from) ?? bands[0]).name;

/** Band of a margin over cost (0.206 is +20.6 %) that has no past. */
export const bandOfMargin = (margin: number): MarginBand => bandAt(MARGIN_BANDS, margin);

/** Band of a margin over cost (0.206 is +20.6 %). `last` is the band it stood in, where that is known. */
export function marginBand(margin: number, last?: MarginBand | null): MarginBand {
  return bandOf(MARGIN_BANDS, margin, MARGIN_SLACK, last);
}

/** Band of an MPI reading (a z-score). `last` is the band it stood in, where that is known. */
export function mpiBand(mpi: number, last?: MpiBand | null): MpiBand {
  return bandOf(MPI_BANDS, mpi, MPI_SLACK, last);
}
