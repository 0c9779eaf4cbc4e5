import * as z from 'zod';
import { priceAt as bundledPriceAt } from '@/utils/history/price';
import { mpiFromFlows } from '@/utils/mining/mpi-from-flows';
import type { Endpoint, Keys } from '../endpoint';
import { day, mpi, outflow } from '../schema';

const DAY = 86_400_000;
const DAYS = 120;

// Values and times come as numbers or as text, the day under one of three names, and one day alone as a bare object.
const row = z
  .object({ d: day.optional(), theDay: day.optional(), theDate: day.optional(), mpi: mpi.nullish() })
  .transform(({ d, theDay, theDate, mpi }) => ({ at: d ?? theDay ?? theDate, mpi }));
const rows = z.union([z.array(row).max(10_000), row.transform((one) => [one])]);

/**
 * A z-score over a year falls below nought on most days; a plain ratio to the yearly mean never does. The provider
 * does not say which of the two it serves, so a series of months without one negative value is not taken for an MPI.
 */
const looksLikeRatio = (values: readonly number[]) => values.length >= 60 && Math.min(...values) >= 0;

// The provider documents neither of the two ways that its clients send the key in; it heeds the one it knows.
const headers = ({ bgeometrics }: Keys): Record<string, string> =>
  bgeometrics ? { Authorization: `Bearer ${bgeometrics}`, 'X-Bgapi-Token': bgeometrics } : {};

/**
 * The MPI of the last months. Without a key it may be refused, empty, or a week late: its own day tells its age.
 * The provider allows 15 requests a day and address.
 */
export const bgeometricsMpi: Endpoint = {
  id: 'bgeometrics/mpi',
  minGap: 12 * 60 * 60 * 1000,
  url(now) {
    const start = new Date(now - DAYS * DAY).toISOString().slice(0, 10);
    return `https://api.bitcoin-data.com/v1/miner-position-index?startday=${start}`;
  },
  headers,
  read(answer) {
    const days = rows
      .parse(answer)
      .flatMap(({ at, mpi }) => (at === undefined || mpi == null ? [] : [{ at, mpi }]));
    const last = days.sort((a, b) => a.at - b.at).at(-1);
    if (!last) throw new Error('no reading in the answer');
    if (looksLikeRatio(days.map(({ mpi }) => mpi))) throw new Error('a plain ratio, not an MPI');
    return { mpi: { value: last.mpi, observedAt: last.at, source: 'bgeometrics' } };
  },
};

const flow = z
  .object({ d: day.optional(), theDay: day.optional(), theDate: day.optional(), outFlows: outflow.nullish() })
  .transform(({ d, theDay, theDate, outFlows }) => ({ at: d ?? theDay ?? theDate, btc: outFlows }));
const flows = z.array(flow).max(10_000);
/** Two years, and what may be missing of them. */
const FLOW_DAYS = 2 * 365 + 40;

/**
 * The MPI worked out from what left miners' wallets (BTC) and the price of each day, where the index itself is withheld
 * or is none. Shares the provider's 15 requests a day with the other.
 */
export const bgeometricsFlows: Endpoint = {
  id: 'bgeometrics/out-flows',
  minGap: 12 * 60 * 60 * 1000,
  url(now) {
    const start = new Date(now - FLOW_DAYS * DAY).toISOString().slice(0, 10);
    return `https://api.bitcoin-data.com/v1/out-flows?startday=${start}`;
  },
  headers,
  read(answer, _, priceAt = bundledPriceAt) {
    const days = flows.parse(answer).flatMap(({ at, btc }) => {
      // The close of a day is its price: the midnight that ends it.
      const usd = at === undefined ? null : priceAt(at + DAY);
      return at === undefined || btc == null || usd === null ? [] : [{ at, btc, usd }];
    });
    const worked = mpiFromFlows(days);
    if (!worked) throw new Error('less than two years of outflows');
    const { at, value, error } = worked;
    return { mpi: { value: mpi.parse(value), observedAt: at, source: 'outflows', error } };
  },
};
