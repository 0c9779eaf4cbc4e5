import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/utils/words/languages';
import { words } from '@/utils/words/words';
import { pinCost, refresh } from './harness/figures';
import { BROWSERS, open, type World } from './harness/open';
import { addressed, closePopup, openPopup, popupAddress, seenInPopup } from './harness/popup-address';
import { opened, type Sight } from './harness/popup-sights';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

const DAY = 86_400_000;

/** What the toolbar opens once its face says this. */
const openedSaying = async (world: World, said: RegExp, direction?: string): Promise<Sight[]> =>
  opened(world, await addressed(world, (text) => said.test(text)), direction);

/** That what was seen first is the face alone, that it says this, and that no state after it said anything else or moved it. */
function expectOnly(sights: readonly Sight[], said: RegExp): void {
  expect(sights[0]).toMatchObject({ alone: true, said: expect.stringMatching(said) });
  expect(new Set(sights.map((sight) => sight.said)).size).toBe(1);
  expect([...new Set(sights.map((sight) => sight.places))]).toHaveLength(1);
  expect(sights.at(-1)?.alone).toBe(false);
}

/** That no face came before the whole, which says this. */
function expectWhole(sights: readonly Sight[], said: RegExp): void {
  expect(sights.map(({ alone }) => alone)).not.toContain(true);
  expect(sights.at(-1)?.said).toMatch(said);
}

/** That a face which holds no more is corrected by the whole. */
function expectCorrected(sights: readonly Sight[], before: RegExp, after: RegExp): void {
  expect(sights[0]).toMatchObject({ alone: true, said: expect.stringMatching(before) });
  expect(sights.at(-1)).toMatchObject({ alone: false, said: expect.stringMatching(after) });
}

/** The same address with another face behind it. */
function altered(address: string, change: object): string {
  const [page, hash = ''] = address.split('#');
  return `${page}#${encodeURIComponent(JSON.stringify({ ...JSON.parse(decodeURIComponent(hash)), ...change }))}`;
}

const SQUEEZED = /Squeezed but holding.*\+20\.6%/;
const UNDERWATER = /Underwater, holding on.*−12\.9%/;

describe.each(BROWSERS)('the face that the popup shows first, in %s', (name) => {
  let world: World;
  const price = (usd: number) => {
    world.standIn.scenario.price = usd;
    return refresh(world);
  };
  beforeAll(async () => {
    world = await open(name);
    await pinCost(world);
  });
  afterAll(() => world?.close());

  test('is that of the figures', async () => expectOnly(await openedSaying(world, /20\.6%/), SQUEEZED));

  test('is another with other figures; an address from before is corrected', async () => {
    const old = await addressed(world);
    await price(65_000);
    expectOnly(await openedSaying(world, /−12\.9%/), UNDERWATER);
    expectCorrected(await opened(world, old), SQUEEZED, UNDERWATER);
    await price(90_000);
    await addressed(world, (text) => text.includes('+20.6%'));
  });

  test('is in what the toolbar opens, which stays open while the worker makes another', async () => {
    const address = await addressed(world);
    await openPopup(world);
    const seen = () => seenInPopup(world);
    const first = await until('the popup', seen, ({ words }) => words.includes('+20.6%'));
    expect(first.address).toBe(address);
    // The browser makes its window as wide as the page, with no strip beside it but a scroll bar on a low screen.
    await until('a window of its width', seen, ({ width }) => width >= 380 && width <= 395);
    await price(65_000);
    await addressed(world, (text) => text.includes('−12.9%'));
    const last = await until('its new words', seen, ({ words }) => words.includes('−12.9%'));
    expect(last.address).toBe(address);
    await closePopup(world);
    await price(90_000);
    await addressed(world, (text) => text.includes('+20.6%'));
  });

  test.each([
    ['has aged', { until: Date.now() }],
    ['is of a time to come', { from: Date.now() + DAY }],
    ['is of another version', { version: '0.0.0' }],
    ['was made for a browser in another language', { language: 'fi' }],
    ['is broken', { face: { band: 'squeezed' } }],
  ])('is done without where it %s', async (_, change) => {
    const old = await addressed(world);
    expectWhole(await opened(world, altered(old, change)), SQUEEZED);
  });

  test.each(['popup.html', 'popup.html#', 'popup.html#nonsense'])('is done without at %s', async (address) =>
    expectWhole(await opened(world, `${world.base}${address}`), SQUEEZED),
  );

  test('is another with another basis; the currency of sums leaves it as it is', async () => {
    const old = await addressed(world);
    await world.store('sync:currency', 'EUR');
    await world.store('sync:basis', { kind: 'preset', id: 'listed_cash' });
    expectOnly(await openedSaying(world, /\+37\.3%/), /Holding with a cushion.*\+37\.3%/);
    expectCorrected(await opened(world, old), SQUEEZED, /Holding with a cushion.*\+37\.3%/);
  });

  test.each(LANGUAGES)('speaks %s, and moves nowhere', async (language) => {
    const old = await popupAddress(world);
    await world.store('sync:language', language);
    const { name: verdict } = (await words.load(language)).verdicts['holding-with-a-cushion'];
    const said = new RegExp(`${verdict}.*37`);
    expectOnly(await openedSaying(world, new RegExp(`"locale":"${language}`)), said);
    expect((await opened(world, old)).at(-1)?.said).toMatch(said);
  });

  test('moves nowhere in a language that runs from right to left', async () =>
    expectOnly(await opened(world, await addressed(world), 'rtl'), /37/));

  test('tells that figures are old', async () => {
    const figures = (await world.stored('local:figures')) as Record<string, { observedAt: number }>;
    world.standIn.scenario.trouble = { '*': 'unreachable' };
    const aged = Object.entries(figures).map(([figure, value]) => [
      figure,
      { ...value, observedAt: value.observedAt - 12 * DAY },
    ]);
    await world.store('sync:language', 'en');
    await world.store('local:figures', Object.fromEntries(aged));
    const sights = await openedSaying(world, /as of/);
    // Newer ones are asked for once all is there; that they are is then said in the place of the day.
    const [first, ...rest] = sights.filter(({ said }) => said.includes('bar-old'));
    expect(first).toMatchObject({ alone: true, said: expect.stringMatching(/as of .*flows unknown/) });
    expect(rest.every(({ said }) => said === first?.said)).toBe(true);
  });

  test('writes no error', () => expect(world.problems).toEqual([]));
});

test('what is pressed while there is but the face is done when the rest has come', async () => {
  const world = await open('chrome');
  try {
    await pinCost(world);
    const popup = await world.own((await addressed(world)).slice(world.base.length));
    await popup.evaluateOnNewDocument(`
      new MutationObserver((_, observer) => {
        const refresh = document.querySelector('[aria-label="Refresh figures"]');
        if (!refresh) return;
        observer.disconnect();
        window.pressedAlone = !document.querySelector('footer');
        refresh.click();
      }).observe(document, { childList: true, subtree: true });
    `);
    world.standIn.scenario.price = 93_250;
    await popup.reload();
    await until(
      'the new price',
      () => wordsOn(popup),
      (seen) => seen.includes('$93,250') && seen.includes('Up to date'),
    );
    expect(await popup.evaluate('window.pressedAlone')).toBe(true);
  } finally {
    await world.close();
  }
});
