import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { numeric, puell, seconds } from '../schema';
import { overYearlyMean } from '../yearly-mean';

const DAY = 86_400_000;

const chart = z.object({
  status: z.literal('ok'),
  unit: z.literal('USD'),
  period: z.literal('day'),
  values: z.array(z.object({ x: seconds, y: numeric(0, 1e10) })).max(2000),
});

/**
 * Puell multiple of all that miners earned, fees included: not quite the usual one, and named so. From the chart, for
 * the totals that the same host gives under `/stats` have been nought and below in 2026.
 */
export const blockchainInfoRevenue: Endpoint = {
  id: 'blockchain/revenue',
  url: () =>
    'https://api.blockchain.info/charts/miners-revenue?timespan=2years&format=json&cors=true&sampled=false',
  read(answer) {
    const days = chart.parse(answer).values.filter(({ y }) => y > 0);
    const yearly = overYearlyMean(days.map(({ x, y }) => ({ at: x, value: y })));
    if (!yearly) return {};
    const value = { multiple: puell.parse(yearly.multiple), counts: 'revenue' as const };
    return { puell: { value, observedAt: yearly.at + DAY, source: 'blockchain' } };
  },
};
