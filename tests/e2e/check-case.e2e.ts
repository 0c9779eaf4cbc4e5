import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pinCost, refresh } from './harness/figures';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

/** Price 90,000, cost pinned to 74,600, MPI −0.9 of yesterday, an expanding network: all as `usualScenario` has it. */
describe.each(BROWSERS)('the check case in %s', (name) => {
  let world: World;
  let words: string;
  beforeAll(async () => {
    world = await open(name);
    await pinCost(world);
    const popup = await world.popup();
    words = await until(
      'the pinned cost',
      () => wordsOn(popup),
      (seen) => seen.includes('74,600'),
    );
  });
  afterAll(() => world?.close());

  test('is "Squeezed but holding"', () => expect(words).toContain('Squeezed but holding'));
  test('stands 20.6 % over cost', () => expect(words).toMatch(/\+20\.6\s?%/));
  test('which is 17.1 % of the price', () => expect(words).toMatch(/17\.1\s?%/));
  test('shows the price and the index it is made of', () => {
    expect(words).toContain('90,000');
    expect(words).toMatch(/[-−]0\.9/);
  });
  test('puts the same margin on the badge, with the verdict as its title', async () => {
    const badge = () =>
      world.inside(async () => {
        type Action = { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
        const { browser, chrome } = globalThis as unknown as Record<string, { action: Action } | undefined>;
        const action = (browser ?? chrome)?.action;
        return { text: await action?.getBadgeText({}), title: await action?.getTitle({}) };
      });
    const seen = await until('the badge', badge, ({ text }) => text === '+21%');
    expect(seen.title).toContain('Squeezed but holding');
    expect(seen.title).toMatch(/\+20\.6\s?%/);
  });
});

test('with a contracting network the same figures are "Squeezed, holding, thinning out"', async () => {
  const world = await open('chrome');
  try {
    world.standIn.scenario.network = 'contracting';
    await refresh(world);
    await pinCost(world);
    const popup = await world.popup();
    await until(
      'the verdict',
      () => wordsOn(popup),
      (seen) => seen.includes('Squeezed, holding, thinning out'),
    );
  } finally {
    await world.close();
  }
});
