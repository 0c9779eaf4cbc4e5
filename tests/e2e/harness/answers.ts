import type { Scenario } from './scenario';
import { bitviewSeries, STRESS_APIS } from './stress-answers';

const DAY = 86_400;
const SATS = 100_000_000;
const EPOCH = 2016;
const seconds = () => Math.floor(Date.now() / 1000);
const isoDay = (time: number) => new Date(time * 1000).toISOString().slice(0, 10);

/** Difficulty `days` ago: lower the further back where the network expands, higher where it contracts. */
function difficultyAgo({ difficulty, network }: Scenario, days: number): number {
  return difficulty * Math.exp(((network === 'expanding' ? -1 : 1) * days) / 1000);
}

function retargets(scenario: Scenario) {
  const now = seconds();
  return Array.from({ length: 26 }, (_, index) => {
    const days = 7 + (25 - index) * 14;
    const difficulty = difficultyAgo(scenario, days - 7);
    return {
      time: now - days * DAY,
      height: 969_696 - (25 - index) * EPOCH,
      difficulty,
      adjustment: difficulty / difficultyAgo(scenario, days + 7),
    };
  });
}

function hashrates(scenario: Scenario) {
  const midnight = seconds() - (seconds() % DAY);
  return Array.from({ length: 365 }, (_, index) => {
    const days = 364 - index;
    return { timestamp: midnight - days * DAY, avgHashrate: (difficultyAgo(scenario, days) * 2 ** 32) / 600 };
  });
}

function adjustment(scenario: Scenario) {
  const now = Date.now();
  const left = 7 * DAY * 1000;
  return {
    progressPercent: 50,
    difficultyChange: scenario.network === 'expanding' ? 1.4 : -1.4,
    estimatedRetargetDate: now + left,
    remainingBlocks: EPOCH / 2,
    remainingTime: left,
    previousRetarget: scenario.network === 'expanding' ? 1.4 : -1.4,
    previousTime: seconds() - 7 * DAY,
    nextRetargetHeight: 969_696 + EPOCH,
    timeAvg: 600_000,
    adjustedTimeAvg: 600_000,
    timeOffset: 0,
    expectedBlocks: EPOCH / 2,
  };
}

function prices({ price, perUsd }: Scenario) {
  const rounded = Object.entries(perUsd).map(([code, rate]) => [code, Math.round(price * rate)]);
  return { time: seconds(), USD: price, ...Object.fromEntries(rounded) };
}

function rewards({ reward }: Scenario) {
  const all = Math.round(reward * 144 * SATS);
  const fees = Math.round(all - 3.125 * 144 * SATS);
  return {
    startBlock: 970_560,
    endBlock: 970_704,
    totalReward: String(all),
    totalFee: String(fees),
    totalTx: '560000',
  };
}

function mempool(path: string, scenario: Scenario): unknown {
  if (path.startsWith('/api/v1/prices')) return prices(scenario);
  if (path.startsWith('/api/v1/difficulty-adjustment')) return adjustment(scenario);
  if (path.startsWith('/api/v1/mining/reward-stats/')) return rewards(scenario);
  if (path.startsWith('/api/v1/mining/hashrate/')) {
    const days = hashrates(scenario);
    return {
      hashrates: days,
      difficulty: retargets(scenario),
      currentHashrate: days.at(-1)?.avgHashrate,
      currentDifficulty: scenario.difficulty,
    };
  }
}

function coinbase(path: string, { price, perUsd }: Scenario): unknown {
  const currency = /^\/v2\/prices\/BTC-([A-Z]{3})\/spot/.exec(path)?.[1];
  if (currency) return { data: { amount: String(price * (perUsd[currency] ?? 1)), base: 'BTC', currency } };
  if (path.startsWith('/v2/exchange-rates')) {
    const rates = Object.entries({ USD: 1, ...perUsd }).map(([code, rate]) => [code, String(price * rate)]);
    return { data: { currency: 'BTC', rates: Object.fromEntries(rates) } };
  }
}

function kraken(path: string, { price }: Scenario): unknown {
  if (!path.startsWith('/0/public/Ticker')) return;
  const now = price.toFixed(5);
  const pair = { a: [now, '1', '1.000'], b: [now, '1', '1.000'], c: [now, '0.01'], v: ['900', '1800'] };
  return {
    error: [],
    result: { XXBTZUSD: { ...pair, p: [now, now], t: [9, 9], l: [now, now], h: [now, now], o: now } },
  };
}

function whattomine(path: string, { price, difficulty, reward }: Scenario): unknown {
  if (!path.startsWith('/coins/1.json')) return;
  return {
    id: 1,
    name: 'Bitcoin',
    tag: 'BTC',
    block_time: '600.0',
    block_reward: reward,
    block_reward24: reward,
    difficulty,
    difficulty24: difficulty,
    nethash: (difficulty * 2 ** 32) / 600,
    exchange_rate: price,
    timestamp: seconds(),
  };
}

/** Two years of flows without a trend, the last day's at the lower end. */
function outflows() {
  return Array.from({ length: 770 }, (_, index) => ({
    d: isoDay(seconds() - (770 - index) * DAY),
    outFlows: 100 + 30 * Math.cos((770 - index) / 4 + Math.PI),
  }));
}

function bgeometrics(path: string, { mpi, outflows: given }: Scenario): unknown {
  if (given && path.startsWith('/v1/out-flows')) return outflows();
  if (!path.startsWith('/v1/miner-position-index')) return;
  if (!mpi) return [];
  const rows = [3, 2, 1, 0].map((before) => {
    const time = seconds() - (mpi.daysOld + before) * DAY;
    return { d: isoDay(time), unixTs: time - (time % DAY), mpi: mpi.value + before };
  });
  return path.includes('/last') ? rows.at(-1) : rows;
}

function cryptoquant(path: string, { mpi }: Scenario): unknown {
  if (!path.startsWith('/v1/btc/flow-indicator/mpi')) return;
  const data = mpi
    ? [0, 1, 2].map((b) => ({ date: isoDay(seconds() - (mpi.daysOld + b) * DAY), mpi: mpi.value + b }))
    : [];
  return { status: { code: 200, message: 'success' }, result: { window: 'day', data } };
}

/** The APIs by host: path with query and scenario in, JSON out, undefined where the real one says 404. */
export const APIS: Readonly<Record<string, (path: string, scenario: Scenario) => unknown>> = {
  'mempool.space': mempool,
  'bitview.space': (path, scenario) => bitviewSeries(path, scenario) ?? mempool(path, scenario),
  'api.coinbase.com': coinbase,
  'api.kraken.com': kraken,
  'whattomine.com': whattomine,
  'api.bitcoin-data.com': bgeometrics,
  'api.cryptoquant.com': cryptoquant,
  ...STRESS_APIS,
};
