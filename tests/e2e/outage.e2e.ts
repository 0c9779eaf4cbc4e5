import { afterEach, describe, expect, test } from 'vitest';
import { figures, refresh } from './harness/figures';
import { open, type World } from './harness/open';
import { type Trouble, usualScenario } from './harness/scenario';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

interface Kept {
  price?: { value: { USD: number }; source: string };
  difficulty?: { source: string };
}

describe('when APIs fail', () => {
  let world: World | undefined;
  afterEach(() => world?.close());

  const TROUBLES: [name: string, trouble: Trouble][] = [
    ['cannot be reached', 'unreachable'],
    ['answers nonsense', 'nonsense'],
    ['answers 503', { status: 503 }],
    ['asks for patience', { status: 429, retryAfter: 3600 }],
  ];
  test.each(TROUBLES)('and mempool.space %s, others give price and difficulty', async (_, trouble) => {
    world = await open('chrome', { scenario: usualScenario({ trouble: { 'mempool.space': trouble } }) });
    const { stored } = world;
    const look = async () => (await stored('local:figures')) as Kept | null;
    const kept = await until(
      'price and difficulty',
      look,
      (seen) => Boolean(seen?.price && seen.difficulty),
      30_000,
    );
    expect(kept?.price?.value.USD).toBe(90_000);
    expect(kept?.price?.source).not.toBe('mempool');
    expect(kept?.difficulty?.source).not.toBe('mempool');
  });

  test('and all of them go, the last figures stay and refreshing harms nothing', async () => {
    world = await open('chrome');
    await figures(world);
    world.standIn.scenario.trouble = { '*': 'unreachable' };
    world.standIn.scenario.price = 50_000;
    await refresh(world);
    const popup = await world.popup();
    const words = await until(
      'the last price',
      () => wordsOn(popup),
      (seen) => seen.includes('90,000'),
    );
    expect(words).not.toContain('50,000');
  });
});
