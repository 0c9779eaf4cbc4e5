import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { day, mpi } from '../schema';

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
  // The provider documents neither of the two ways that its clients send the key in; it heeds the one it knows.
  headers({ bgeometrics }): Record<string, string> {
    return bgeometrics ? { Authorization: `Bearer ${bgeometrics}`, 'X-Bgapi-Token': bgeometrics } : {};
  },
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
