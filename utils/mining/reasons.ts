import { MARGIN_BANDS, MPI_BANDS } from './bands';
import type { MarginBand, MpiBand } from './terms';

/** A neighbouring band and where it begins. */
export interface Neighbour<Name> {
  band: Name;
  /** The cut between it and the present band, in the band's own unit. */
  cut: number;
}

/** The bands next to the present one. Null at an open end. */
export interface Neighbours<Name> {
  below: Neighbour<Name> | null;
  above: Neighbour<Name> | null;
}

function neighbours<Name>(bands: readonly { name: Name; from: number }[], name: Name): Neighbours<Name> {
  const index = bands.findIndex((band) => band.name === name);
  const [before, here, after] = [bands[index - 1], bands[index], bands[index + 1]];
  return {
    below: before && here ? { band: before.name, cut: here.from } : null,
    above: after ? { band: after.name, cut: after.from } : null,
  };
}

/** Neighbours of a margin band; cuts are margins over cost. */
export const marginNeighbours = (band: MarginBand): Neighbours<MarginBand> => neighbours(MARGIN_BANDS, band);

/** Neighbours of an MPI band; cuts are z-scores. */
export const mpiNeighbours = (band: MpiBand): Neighbours<MpiBand> => neighbours(MPI_BANDS, band);

/** The price at which a margin over cost is reached, USD. */
export const priceAtMargin = (cost: number, margin: number) => cost * (1 + margin);
