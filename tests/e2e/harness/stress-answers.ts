import type { Scenario } from './scenario';

const DAY = 86_400;
const seconds = () => Math.floor(Date.now() / 1000);
const midnight = () => seconds() - (seconds() % DAY);
const isoDay = (time: number) => new Date(time * 1000).toISOString().slice(0, 10);

const SECONDS_A_DAY = 86_400;
const BLOCKS_A_DAY = 144;
const hashrateOf = ({ difficulty }: Scenario) => (difficulty * 2 ** 32) / 600;
/** USD that a PH/s earns a day. */
const hashpriceOf = ({ price, difficulty, reward }: Scenario) =>
  (reward * SECONDS_A_DAY * 1e15 * price) / (difficulty * 2 ** 32);

function coingecko(path: string, { price }: Scenario): unknown {
  if (path.startsWith('/api/v3/simple/price')) return { bitcoin: { usd: price, last_updated_at: seconds() } };
}

function binance(path: string, { price }: Scenario): unknown {
  if (path.startsWith('/api/v3/ticker/price')) return { symbol: 'BTCUSDT', price: price.toFixed(8) };
}

/** Days back to `count - 1` ago, the last that is over. */
const days = (count: number) =>
  Array.from({ length: count }, (_, index) => midnight() - (count - index) * DAY);

function coinmetrics(path: string, scenario: Scenario): unknown {
  if (!path.startsWith('/v4/timeseries/asset-metrics')) return;
  const { price, reward } = scenario;
  const data = days(370).map((time) => ({
    asset: 'btc',
    time: `${isoDay(time)}T00:00:00.000000000Z`,
    PriceUSD: String(price),
    HashRate: String(hashrateOf(scenario) / 1e12),
    IssTotUSD: String(3.125 * BLOCKS_A_DAY * price),
    FeeTotNtv: String((reward - 3.125) * BLOCKS_A_DAY),
  }));
  return { data };
}

function blockchain(path: string, { price, reward }: Scenario): unknown {
  if (!path.startsWith('/charts/miners-revenue')) return;
  const values = days(730).map((x) => ({ x, y: reward * BLOCKS_A_DAY * price }));
  return { status: 'ok', name: 'Miners Revenue', unit: 'USD', period: 'day', values };
}

function cambridge(path: string, scenario: Scenario): unknown {
  if (!path.startsWith('/cbeci/api/v1.3.0/download/data')) return;
  const names = ['power MAX, GW', 'power MIN, GW', 'power GUESS, GW'];
  const header = ['Timestamp', 'Date and Time', ...names.map((name) => `"${name}"`)].join(',');
  // 17 J/TH and a tenth on top for cooling.
  const guess = (hashrateOf(scenario) / 1e12 / 1e9) * 17 * 1.1;
  const rows = days(3).map((time) => [time, isoDay(time), guess * 1.7, guess * 0.6, guess].join(','));
  return [header, ...rows].join('\n');
}

/** bitview.space’s own series: Puell multiple and hashprice of the last days. The rest of it speaks as mempool.space does. */
export function bitviewSeries(path: string, scenario: Scenario): unknown {
  if (!path.startsWith('/api/series/bulk?series=date,puell_multiple')) return;
  const last = days(4);
  const series = (data: unknown[]) => ({ version: 1, index: 'day1', data });
  return [
    series(last.map(isoDay)),
    series(last.map(() => 0.93)),
    series(last.map(() => hashpriceOf(scenario))),
  ];
}

/** The APIs that tell how miners fare, and the exchanges that are asked last. Text is sent as it is. */
export const STRESS_APIS: Readonly<Record<string, (path: string, scenario: Scenario) => unknown>> = {
  'api.coingecko.com': coingecko,
  'data-api.binance.vision': binance,
  'community-api.coinmetrics.io': coinmetrics,
  'api.blockchain.info': blockchain,
  'ccaf.io': cambridge,
};
