import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/utils/words/languages';
import { words } from '@/utils/words/words';
import { pinCost, refresh } from './harness/figures';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

const DAY = 86_400_000;

/** One state of the popup's bar and verdict, as a reader sees it. */
interface Sight {
  /** It stands there alone: the rest of the popup is yet to come. */
  alone: boolean;
  said: string;
}

/** Opens the popup in a frame, tells every state of it from its first until all of it is there, and closes it. */
const opened = ({ inside }: World): Promise<Sight[]> =>
  inside(async () => {
    const FACE = [
      '.bar-old',
      'h1',
      '.verdict-sentence',
      '.margin',
      '.gauge-bands',
      '.gauge-cuts span:first-child',
    ];
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 380px; block-size: 560px';
    frame.src = '/popup.html';
    document.body.append(frame);
    const sights: Sight[] = [];
    const look = (page: Document) => {
      const popup = page.querySelector('.popup');
      if (!popup) return;
      const said = FACE.map((part) => popup.querySelector(part)?.outerHTML ?? '').join(' ');
      const alone = !popup.querySelector('footer');
      const last = sights.at(-1);
      if (said !== last?.said || alone !== last.alone) sights.push({ alone, said });
    };
    const all = { childList: true, subtree: true, characterData: true, attributes: true };
    await new Promise<void>((done, fail) => {
      setTimeout(
        () => fail(new Error(`not all of the popup came: ${frame.contentDocument?.body.innerHTML}`)),
        10_000,
      );
      let watched: Document | null = null;
      const turn = setInterval(() => {
        const page = frame.contentDocument;
        // The frame begins with an empty page of its own.
        if (page && page !== watched && page.URL.endsWith('/popup.html')) {
          watched = page;
          look(page);
          new MutationObserver(() => look(page)).observe(page, all);
        }
        if (!watched?.querySelector('footer .this-site > :nth-child(2)')) return;
        clearInterval(turn);
        done();
      });
    });
    frame.remove();
    return sights;
  });

/** The face that the worker keeps, as text. */
const keptText = async (world: World) => JSON.stringify(await world.stored('local:face'));

/** Does what makes the worker keep another face, and opens the popup once that says what it should. */
async function openedAfter(world: World, change: () => Promise<void>, said: RegExp): Promise<Sight[]> {
  const before = await keptText(world);
  await change();
  await until(
    `a face that says ${said}`,
    () => keptText(world),
    (text) => text !== before && said.test(text),
  );
  return openedWith(world, true);
}

/** Opens the popup until it has a face first, or none: the worker may keep one more than once after a change. */
const openedWith = (world: World, face: boolean, before = async () => {}): Promise<Sight[]> =>
  until(
    face ? 'a face' : 'no face',
    () => before().then(() => opened(world)),
    ([first]) => first?.alone === face,
  );

/** That what was seen first is this, and that no state after it said anything else. */
function expectOnly(sights: readonly Sight[], said: RegExp): void {
  expect(sights[0]?.said).toMatch(said);
  expect(new Set(sights.map((sight) => sight.said)).size).toBe(1);
  expect(sights.at(-1)?.alone).toBe(false);
}

describe.each(BROWSERS)('the face that the popup shows first, in %s', (name) => {
  let world: World;
  const price = (usd: number) => () => {
    world.standIn.scenario.price = usd;
    return refresh(world);
  };
  beforeAll(async () => {
    world = await open(name);
    await pinCost(world);
  });
  afterAll(() => world?.close());

  test('is that of the figures', async () =>
    expectOnly(await openedWith(world, true), /Squeezed but holding.*\+20\.6%/));

  test('is another with other figures', async () =>
    expectOnly(await openedAfter(world, price(65_000), /−12\.9%/), /Underwater, holding on.*−12\.9%/));

  test('is not shown where it is not that of the figures', async () => {
    const old = await world.stored('local:face');
    await openedAfter(world, price(90_000), /\+20\.6%/);
    const sights = await openedWith(world, false, () => world.store('local:face', old));
    expectOnly(sights, /Squeezed but holding.*\+20\.6%/);
  });

  test.each([
    ['nothing', null],
    ['nonsense', { made: '[]' }],
  ])('is done without where %s is kept', async (_, value) => {
    const sights = await openedWith(world, false, () => world.store('local:face', value));
    expectOnly(sights, /Squeezed but holding.*\+20\.6%/);
  });

  test('is another with another basis; the currency of sums leaves it as it is', async () => {
    await world.store('sync:currency', 'EUR');
    const choose = () => world.store('sync:basis', { kind: 'preset', id: 'listed_cash' });
    expectOnly(await openedAfter(world, choose, /\+37\.3%/), /Holding with a cushion.*\+37\.3%/);
  });

  test.each(LANGUAGES)('speaks %s', async (language) => {
    const choose = () => world.store('sync:language', language);
    const sights = await openedAfter(world, choose, new RegExp(`"locale":"${language}`));
    const { name: verdict } = (await words.load(language)).verdicts['holding-with-a-cushion'];
    expectOnly(sights, new RegExp(`${verdict}.*37`));
  });

  test('tells that figures are old', async () => {
    const figures = (await world.stored('local:figures')) as Record<string, { observedAt: number }>;
    world.standIn.scenario.trouble = { '*': 'unreachable' };
    const aged = Object.entries(figures).map(([figure, value]) => [
      figure,
      { ...value, observedAt: value.observedAt - 12 * DAY },
    ]);
    await world.store('sync:language', 'en');
    const age = () => world.store('local:figures', Object.fromEntries(aged));
    const sights = await openedAfter(world, age, /as of/);
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
    await openedWith(world, true);
    const popup = await world.popup();
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
