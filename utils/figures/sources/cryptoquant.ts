import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { day, mpi, numeric } from '../schema';

const DAY = 86_400_000;

// The status in the body is the one that counts, as a number or as text.
const series = z.object({
  status: z.object({ code: numeric(200, 200) }),
  result: z.object({ data: z.array(z.object({ date: day, mpi })).min(1) }),
});

/** The MPI itself, a 365-day z-score, with the user's own key. A range of less than two days is an error there. */
export const cryptoquantMpi: Endpoint = {
  id: 'cryptoquant/mpi',
  minGap: 3 * 60 * 60 * 1000,
  url(now) {
    const from = new Date(now - 14 * DAY).toISOString().slice(0, 10).replaceAll('-', '');
    return `https://api.cryptoquant.com/v1/btc/flow-indicator/mpi?window=day&from=${from}&limit=14`;
  },
  headers: ({ cryptoquant }) => (cryptoquant ? { Authorization: `Bearer ${cryptoquant}` } : null),
  read(answer) {
    const { data } = series.parse(answer).result;
    const last = data.reduce((newest, one) => (one.date > newest.date ? one : newest));
    return { mpi: { value: last.mpi, observedAt: last.date, source: 'cryptoquant' } };
  },
};
