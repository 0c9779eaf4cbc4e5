import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { day, hashprice, numeric, puell, usd } from '../schema';
import { overYearlyMean } from '../yearly-mean';

const DAY = 86_400_000;
const TH_PER_PH = 1000;

// Numbers as text; one metric that is not free would fail the whole call. Hash rate in TH/s, fees in BTC.
const row = z.object({
  asset: z.literal('btc'),
  time: day,
  PriceUSD: usd,
  HashRate: numeric(1, 1e13),
  IssTotUSD: numeric(1, 1e10),
  FeeTotNtv: numeric(0, 1e5),
});
const rows = z.object({ data: z.array(row).min(1).max(1000) });

/** Puell multiple of new coins, and hashprice from coins and fees, of the last full day. CC BY-NC 4.0. */
export const coinmetricsStress: Endpoint = {
  id: 'coinmetrics/stress',
  url(now) {
    const start = new Date(now - 370 * DAY).toISOString().slice(0, 10);
    const metrics = 'PriceUSD,HashRate,IssTotUSD,FeeTotNtv';
    const query = `assets=btc&metrics=${metrics}&frequency=1d&start_time=${start}&page_size=1000`;
    return `https://community-api.coinmetrics.io/v4/timeseries/asset-metrics?${query}`;
  },
  read(answer) {
    const { data } = rows.parse(answer);
    const last = data.reduce((newest, one) => (one.time > newest.time ? one : newest));
    const earned = last.IssTotUSD + last.FeeTotNtv * last.PriceUSD;
    const yearly = overYearlyMean(data.map(({ time, IssTotUSD }) => ({ at: time, value: IssTotUSD })));
    const figure = <T>(value: T) => ({ value, observedAt: last.time + DAY, source: 'coinmetrics' });
    return {
      hashprice: figure(hashprice.parse(earned / (last.HashRate / TH_PER_PH))),
      ...(yearly && {
        puell: figure({ multiple: puell.parse(yearly.multiple), counts: 'issuance' as const }),
      }),
    };
  },
};
