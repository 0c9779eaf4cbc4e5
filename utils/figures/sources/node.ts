import * as z from 'zod';
import type { Endpoint, Servers } from '../endpoint';
import { difficulty, height } from '../schema';
import { readAdjustment, readHashrate, readPrices, readReward } from './mempool';

/** The root of a user's server, whichever of its addresses was typed in: without `/api/v1` or `/api`, or a slash. */
function rootOf(address: string): string {
  return address.replace(/\/+$/, '').replace(/\/api(\/v1)?$/, '');
}

const at =
  (path: string) =>
  (_: number, { node }: Servers) =>
    node ? `${rootOf(node)}${path}` : null;

/** What mempool.space gives, from a server of the user’s own: prices. */
export const nodePrices: Endpoint = {
  id: 'node/prices',
  url: at('/api/v1/prices'),
  read: (answer) => readPrices(answer, 'node'),
};

/** The next change of difficulty, from there. */
export const nodeAdjustment: Endpoint = {
  id: 'node/difficulty-adjustment',
  url: at('/api/v1/difficulty-adjustment'),
  read: (answer, now) => readAdjustment(answer, now, 'node'),
};

/** Hash rates, the difficulty and its changes, from there. */
export const nodeHashrate: Endpoint = {
  id: 'node/hashrate',
  url: at('/api/v1/mining/hashrate/1y'),
  read: (answer, now) => readHashrate(answer, now, 'node'),
};

/** What a block pays, from there. */
export const nodeReward: Endpoint = {
  id: 'node/reward-stats',
  url: at('/api/v1/mining/reward-stats/144'),
  read: (answer, now) => readReward(answer, now, 'node'),
};

const blocks = z.array(z.object({ height, difficulty })).min(1).max(100);

/** Difficulty and height from the newest blocks, which every Esplora gives, mempool's own included. */
export const nodeBlocks: Endpoint = {
  id: 'node/blocks',
  url: at('/api/blocks'),
  read(answer, now) {
    const last = blocks.parse(answer).reduce((top, block) => (block.height > top.height ? block : top));
    const figure = (value: number) => ({ value, observedAt: now, source: 'node' });
    return { difficulty: figure(last.difficulty), height: figure(last.height) };
  },
};
