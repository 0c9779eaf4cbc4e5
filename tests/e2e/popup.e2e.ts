import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeOnBoth } from './axe';
import { tabTo } from './focus';
import { figures, pinCost, refresh } from './harness/figures';
import { fits } from './harness/fits';
import { BROWSERS, open, type World } from './harness/open';
import { addressed } from './harness/popup-address';
import { until } from './harness/until';
import { wordsOn } from './harness/words';
import { WATCH_SHIFTS } from './shifts';

const DAY = 86_400_000;
const status = (page: Page) => page.$eval('[role="status"]', (element) => element.textContent ?? '');
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { across: scrollWidth - clientWidth, down: scrollHeight - clientHeight };
  });

/** Whether there is what comes last: the year in the gauge, and the page behind. */
const whole = (page: Page) =>
  page.evaluate(() => ['.gauge-year i', 'footer p'].every((last) => document.querySelector(last) !== null));

describe.each(BROWSERS)('the popup in %s', (name) => {
  let world: World;
  let popup: Page;
  beforeAll(async () => {
    world = await open(name);
    await pinCost(world);
    popup = await world.popup();
    await until(
      'the verdict',
      () => wordsOn(popup),
      (seen) => seen.includes('Squeezed but holding'),
    );
  });
  afterAll(() => world?.close());

  test('shows all of it at 380 × 560 without scrolling', async () => {
    await until('what comes last', () => whole(popup), Boolean);
    expect(await overflow(popup)).toEqual({ across: 0, down: 0 });
  });

  // Only Chromium tells what moved.
  test.runIf(name === 'chrome')('moves nothing once it is painted', async () => {
    await popup.evaluateOnNewDocument(WATCH_SHIFTS);
    await popup.goto(await addressed(world));
    await popup.reload();
    await until('what comes last', () => whole(popup), Boolean);
    expect(await popup.evaluate('window.shifts')).toEqual([]);
  });

  test('can be read at 320 wide', async () => {
    await popup.setViewport({ width: 320, height: 560 });
    await fits(popup, 'at 320 px');
    await popup.setViewport({ width: 380, height: 560 });
  });

  test('is worked by keyboard, and shows where the keyboard is', async () => {
    for (const control of ['Refresh figures', 'Since 2010', 'Options', 'Pause marks everywhere']) {
      expect(await tabTo(popup, control, 12)).toMatchObject({ visible: true });
    }
  });

  test('refreshes at the press of a key and says what came of it', async () => {
    world.standIn.scenario.price = 93_250;
    await popup.focus('[aria-label="Refresh figures"]');
    await popup.keyboard.press('Enter');
    await until(
      'what came of it',
      () => status(popup),
      (seen) => seen === 'Up to date',
    );
    await until(
      'the new price',
      () => wordsOn(popup),
      (seen) => seen.includes('$93,250'),
    );
    expect(await wordsOn(popup)).toContain('+25.0%');
  });

  test('follows what the worker fetches while it is open', async () => {
    world.standIn.scenario.price = 65_000;
    await refresh(world);
    await until(
      'the new verdict',
      () => wordsOn(popup),
      (seen) => seen.includes('Underwater, holding on'),
    );
    expect(await wordsOn(popup)).toContain('−12.9%');
    world.standIn.scenario.price = 90_000;
    await refresh(world);
  });

  test('pauses all marks, and lets them go on', async () => {
    await popup.focus('[aria-label="Pause marks everywhere"]');
    await popup.keyboard.press('Enter');
    await until(
      'the pause to be kept',
      () => world.stored('sync:paused'),
      (kept) => kept === true,
    );
    await until(
      'a way back',
      () => wordsOn(popup),
      (seen) => seen.includes('Resume'),
    );
    await popup.locator('footer button').click();
    await until(
      'the pause to end',
      () => world.stored('sync:paused'),
      (kept) => kept !== true,
    );
  });

  // Only Chromium lets a test choose the theme.
  test.runIf(name === 'chrome')('passes axe on light and dark ground', async () => {
    expect(await axeOnBoth(popup)).toEqual({ light: [], dark: [] });
  });

  test('writes no error', () => expect(world.problems).toEqual([]));
});

describe.each(BROWSERS)('figures that have grown old, in %s', (name) => {
  let world: World;
  let popup: Page;
  beforeAll(async () => {
    world = await open(name);
    await figures(world);
    const kept = (await world.stored('local:figures')) as Record<string, { observedAt: number }>;
    world.standIn.scenario.trouble = { '*': 'unreachable' };
    const aged = Object.entries(kept).map(([figure, value]) => [
      figure,
      { ...value, observedAt: value.observedAt - 12 * DAY },
    ]);
    await world.store('local:figures', Object.fromEntries(aged));
    popup = await world.popup();
    await until(
      'the popup, done with asking',
      () => status(popup),
      (seen) => seen === 'No source answered',
    );
  });
  afterAll(() => world?.close());

  test('are shown, with their day', async () => {
    const words = await wordsOn(popup);
    expect(words).toContain('$90,000');
    expect(words).toMatch(/as of \w+ \d+, \d{4}/);
    expect(words).toMatch(/old: \w+ \d+, \d{4}/);
  });

  test('leave the verdict open where the MPI is one of them', async () => {
    expect(await wordsOn(popup)).toContain('flows unknown');
  });

  test('a refresh that reaches nobody says so and changes nothing', async () => {
    const before = world.standIn.asked.length;
    await popup.locator('[aria-label="Refresh figures"]').click();
    await until(
      'what came of it',
      () => status(popup),
      (seen) => seen === 'No source answered' && world.standIn.asked.length > before,
    );
    expect(await wordsOn(popup)).toContain('$90,000');
  });
});

test('over a page of a curated site the real popup offers its switch', async () => {
  const world = await open('chrome');
  try {
    await figures(world);
    world.serve(
      'https://www.coindesk.com/story',
      '<!doctype html><title>Bitcoin</title><p>Bitcoin fell to $90,000.',
    );
    const page = await world.page('https://www.coindesk.com/story');
    const popup = await world.popupOver(page);
    await until(
      'the switch',
      () => wordsOn(popup),
      (seen) => seen.includes('www.coindesk.com'),
    );
    await popup.$eval('footer [role="switch"]', (input) => (input as HTMLInputElement).click());
    await until(
      'the site to be off',
      () => world.stored('sync:sitesOff'),
      (kept) => String(kept) === 'www.coindesk.com',
    );
  } finally {
    await world.close();
  }
});
