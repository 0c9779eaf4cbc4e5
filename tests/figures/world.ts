import { readFileSync } from 'node:fs';
import type { Urgency } from '@/utils/figures/backoff';
import { refresh } from '@/utils/figures/refresh';
import type { Kept, Shelf } from '@/utils/figures/shelf';
import bgeometrics from '../answers/bgeometrics-mpi.json';
import bitviewHashrate from '../answers/bitview-hashrate.json';
import stress from '../answers/bitview-stress.json';
import rates from '../answers/coinbase-exchange-rates.json';
import spot from '../answers/coinbase-spot.json';
import kraken from '../answers/kraken-ticker.json';
import adjustment from '../answers/mempool-difficulty-adjustment.json';
import hashrate from '../answers/mempool-hashrate.json';
import prices from '../answers/mempool-prices.json';
import reward from '../answers/mempool-reward-stats.json';
import whattomine from '../answers/whattomine-coin.json';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The time at which the answers under `tests/answers` were right. */
export const THEN = Date.parse('2026-11-30T12:00:00Z');

type Answer = unknown | (() => Response | Promise<Response>);

const power = readFileSync(new URL('../answers/cambridge-power.csv', import.meta.url), 'utf8');

/** What the network says: by host and the beginning of the path. A function answers itself. */
export const ALL_WELL: Readonly<Record<string, Answer>> = {
  'mempool.space/api/v1/prices': prices,
  'mempool.space/api/v1/difficulty-adjustment': adjustment,
  'mempool.space/api/v1/mining/hashrate/': hashrate,
  'mempool.space/api/v1/mining/reward-stats/': reward,
  'api.coinbase.com/v2/prices/': spot,
  'api.coinbase.com/v2/exchange-rates': rates,
  'api.kraken.com/0/public/Ticker': kraken,
  'whattomine.com/coins/1.json': whattomine,
  'api.bitcoin-data.com/v1/miner-position-index': bgeometrics,
  'bitview.space/api/series/bulk?series=date,puell_multiple': stress,
  'bitview.space/api/series/bulk?series=date,hash_rate': bitviewHashrate,
  'bitview.space/api/v1/difficulty-adjustment': adjustment,
  'bitview.space/api/v1/mining/hashrate/': hashrate,
  'bitview.space/api/v1/mining/reward-stats/': reward,
  'ccaf.io/cbeci/api/v1.3.0/download/data': () => new Response(power),
};

export const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new Response('{}', { status: code, headers });
export const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));

/** Every address of a host fails in the same way. */
export const dead = (host: string, how: unknown = unreachable) =>
  Object.fromEntries(
    Object.keys(ALL_WELL)
      .filter((key) => key.startsWith(host))
      .map((key) => [key, how]),
  );

/** A world with a clock, a shelf and a network, each of which a test can change. */
export function world(answers: Record<string, Answer> = { ...ALL_WELL }) {
  let shelved: { figures: unknown; health: unknown } = { figures: {}, health: {} };
  const shelf: Shelf = {
    // As storage does: what goes in and comes out is a copy.
    read: async () => structuredClone(shelved),
    write: async (kept) => {
      shelved = structuredClone(kept);
    },
  };
  const here = {
    now: THEN,
    answers,
    shelf,
    /** Every address asked, in order. */
    asked: [] as string[],
    keys: { bgeometrics: '', cryptoquant: '' },
    servers: { node: '', feed: '' },
    priceAt: (_at: number): number | null => 90_000,
    kept: () => shelved as Kept,
    shelve: (found: { figures: unknown; health: unknown }) => {
      shelved = found;
    },
    async fetch(input: unknown): Promise<Response> {
      const address = String(input).replace('https://', '');
      here.asked.push(address);
      const key = Object.keys(here.answers).find((start) => address.startsWith(start));
      const answer = key === undefined ? status(404) : here.answers[key];
      return typeof answer === 'function' ? answer() : Response.json(answer);
    },
    refresh: (urgency: Urgency = 'calm') =>
      refresh({ ...here, now: () => here.now, urgency, random: () => 0 }),
    hosts: () => here.asked.map((address) => address.slice(0, address.indexOf('/'))),
  };
  return here;
}
