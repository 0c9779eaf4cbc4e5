import { expect, test } from 'vitest';
import prices from '../answers/mempool-prices.json';
import { ALL_WELL, world } from './world';

const BLOCKS = [
  { height: 976_000, timestamp: 1_796_039_000, difficulty: 134_100_000_000_000.5 },
  { height: 976_001, timestamp: 1_796_039_600, difficulty: 134_100_000_000_000.5 },
];
const HOME = 'http://umbrel.local:3006';

test('a server of the user’s own comes first, over plain HTTP too', async () => {
  const here = world({ ...ALL_WELL, [`${HOME}/api/v1/prices`]: { ...prices, USD: 91_000 } });
  here.servers = { node: `${HOME}/`, feed: '' };
  await here.refresh();
  expect(here.kept().figures.price).toMatchObject({ source: 'node', value: { USD: 91_000 } });
  expect(here.kept().figures.difficulty?.source).toBe('mempool');
});

test.each([HOME, `${HOME}/api`, `${HOME}/api/v1/`])(
  'an Esplora at %s gives difficulty and height',
  async (node) => {
    const here = world({ ...ALL_WELL, [`${HOME}/api/blocks`]: BLOCKS });
    here.servers = { node, feed: '' };
    await here.refresh();
    expect(here.kept().figures.difficulty).toMatchObject({ source: 'node', value: 134_100_000_000_000.5 });
    expect(here.kept().figures.height).toMatchObject({ source: 'node', value: 976_001 });
    expect(here.kept().figures.price?.source).toBe('mempool');
  },
);

test('without one nobody of that name is asked', async () => {
  const here = world();
  await here.refresh();
  expect(Object.keys(here.kept().health).filter((id) => /^(node|feed)/.test(id))).toEqual([]);
});
