import type { Figure, Figures, KnownFigures } from './figure';

/** 5 October 2026, 09:36 UTC: when the network's figures were taken. */
const TAKEN = Date.UTC(2026, 9, 5, 9, 36);
const figure = <T>(value: T, observedAt = TAKEN): Figure<T> => ({ value, observedAt, source: 'bundled' });

/**
 * What is known before the first answer of a source, and where there is no network. Price, difficulty and reward as
 * WhatToMine gave them; the MPI is the reading that the news of December 2025 quoted: old, shown as old, and never
 * part of a verdict.
 */
export const BUNDLED: KnownFigures & Required<Pick<Figures, 'mpi'>> = {
  price: figure({ USD: 85_956.45 }),
  difficulty: figure(132_716_002_350_731.3),
  reward: figure(3.1443778833333336),
  mpi: figure(-0.9, Date.UTC(2025, 11, 5)),
};
