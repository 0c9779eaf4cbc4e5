import type { Figure, Figures, KnownFigures } from './figure';

/** 5 October 2026, 09:36 UTC: when the network's figures were taken. */
const TAKEN = Date.UTC(2026, 9, 5, 9, 36);
const figure = <T>(value: T, observedAt = TAKEN): Figure<T> => ({ value, observedAt, source: 'bundled' });

/** Units of each currency for one US dollar, rounded, at the end of June 2025: enough for a first minute. */
// biome-ignore format: a list to look things up in
const RATES = {
  AED: 3.673, ARS: 1190, AUD: 1.52, BDT: 122.7, BRL: 5.43, CAD: 1.36, CHF: 0.79, CLP: 932, CNY: 7.16, COP: 4090,
  CZK: 21, DKK: 6.33, EUR: 0.85, GBP: 0.73, HKD: 7.85, HUF: 340, IDR: 16240, ILS: 3.37, INR: 85.7, JPY: 144,
  KES: 129, KRW: 1350, MXN: 18.8, MYR: 4.21, NGN: 1540, NOK: 10.1, NZD: 1.64, PEN: 3.54, PHP: 56.3, PKR: 284,
  PLN: 3.61, RON: 4.31, RUB: 78.5, SAR: 3.75, SEK: 9.5, SGD: 1.27, THB: 32.5, TRY: 39.8, TWD: 29.2, UAH: 41.7,
  VND: 26100, ZAR: 17.7,
};

/**
 * What is known before the first answer of a source, and where there is no network. Price, difficulty and reward as
 * WhatToMine gave them; the MPI is the reading that the news of December 2025 quoted: old, shown as old, and never
 * part of a verdict. Exchange rates are older still, and cards say so.
 */
export const BUNDLED: KnownFigures & Required<Pick<Figures, 'mpi' | 'rates'>> = {
  price: figure({ USD: 85_956.45 }),
  difficulty: figure(132_716_002_350_731.3),
  reward: figure(3.1443778833333336),
  rates: figure(RATES, Date.UTC(2025, 5, 30)),
  mpi: figure(-0.9, Date.UTC(2025, 11, 5)),
};
