import { describe, expect, test } from 'vitest';
import { testSource } from '@/utils/figures/refresh';
import { sourceStates } from '@/utils/figures/source-state';
import { ALL_WELL, dead, HOUR, MINUTE, status, world } from './world';

type World = ReturnType<typeof world>;

/** The states of a world's sources, by id. */
function states(here: World, alarmAt: number | null = null) {
  const { figures, health } = here.kept();
  const { keys, servers, now } = here;
  const all = sourceStates({ figures, health, keys, servers, alarmAt, now });
  return Object.fromEntries(all.map((state) => [state.id, state]));
}

test('after all went well: what is in force from whom, and when each is asked again', async () => {
  const here = world();
  await here.refresh();
  const { mempool, coinbase, bgeometrics, whattomine } = states(here);
  expect(mempool).toMatchObject({ answeredAt: here.now, error: null, nextTry: here.now + 15 * MINUTE });
  expect(mempool?.inForce).toContain('price');
  expect(coinbase?.inForce).toEqual(['rates']);
  expect(bgeometrics?.heldUntil).toBe(here.now + 12 * HOUR);
  expect(whattomine).toMatchObject({ nextTry: null, answeredAt: null });
});

test('not before the timer rings', async () => {
  const here = world();
  await here.refresh();
  expect(states(here, here.now + 26 * MINUTE).mempool?.nextTry).toBe(here.now + 26 * MINUTE);
});

test('a failure in plain words, until the source answers again', async () => {
  const here = world({ ...ALL_WELL, ...dead('mempool.space', status(503)) });
  await here.refresh();
  expect(states(here).mempool?.error).toMatchObject({ message: 'answered with status 503', stands: true });
  expect(states(here).mempool?.nextTry).toBeGreaterThanOrEqual(here.now + 30 * MINUTE);
  here.answers = { ...ALL_WELL };
  here.now += MINUTE;
  await here.refresh('forced');
  expect(states(here).mempool?.error?.stands).toBe(false);
});

describe('who is on the list', () => {
  test('nobody that could not be asked: no key, no server', () => {
    const ids = Object.keys(states(world()));
    expect(ids).toContain('bgeometrics');
    expect(ids).not.toContain('cryptoquant');
    expect(ids).not.toContain('node');
    expect(ids).not.toContain('bundled');
  });

  test('with a key and servers, these too', () => {
    const here = world();
    here.keys = { bgeometrics: '', cryptoquant: 'key' };
    here.servers = { node: 'http://node.local', feed: 'https://feed.example/f.json' };
    expect(Object.keys(states(here))).toEqual(expect.arrayContaining(['cryptoquant', 'node', 'feed']));
  });
});

describe('a test of one source', () => {
  const tools = (here: World) => ({
    ...here,
    now: () => here.now,
    urgency: 'forced' as const,
    random: () => 0,
  });

  test('asks all of it and nothing of anybody else', async () => {
    const here = world();
    await testSource('mempool', tools(here));
    expect(here.asked).toHaveLength(4);
    expect(new Set(here.hosts())).toEqual(new Set(['mempool.space']));
    expect(states(here).mempool?.answeredAt).toBe(here.now);
  });

  test('tells why it fails', async () => {
    const here = world({ ...ALL_WELL, 'api.kraken.com/0/public/Ticker': status(403) });
    await testSource('kraken', tools(here));
    expect(states(here).kraken?.error?.message).toBe('answered with status 403');
  });

  test('leaves one alone that asked for it', async () => {
    const here = world();
    await here.refresh();
    await testSource('bgeometrics', tools(here));
    here.asked.length = 0;
    await testSource('bgeometrics', tools(here));
    expect(here.asked).toEqual([]);
  });
});
