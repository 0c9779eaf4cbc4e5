import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AlertSettings, Told } from '@/utils/alerts/alert';
import { allowedToNotify } from './harness/allowed';
import { pinCost, refresh } from './harness/figures';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

const HOUR = 3_600_000;
const LEAVE = { permissions: ['notifications'] };
/** With a cost of 74,600: squeezed, and under water. */
const [SQUEEZED, UNDERWATER] = [90_000, 65_000];

interface Extension {
  permissions: { contains(what: object): Promise<boolean>; remove(what: object): Promise<boolean> };
  notifications?: { getAll(): Promise<object>; clear(id: string): Promise<boolean> };
}
type Globals = Record<'browser' | 'chrome', Extension | undefined>;

// Firefox grants what is asked, as if somebody had said yes; in Chromium, where nobody can, it is granted from the start.
describe.each(BROWSERS)('alerts in %s', (name) => {
  let world: World;
  let options: Page;
  beforeAll(async () => {
    world = await open(name, {
      // Firefox hands a notification to the desk it runs on; where there is none, it would be gone at once.
      prefs: { 'alerts.useSystemBackend': false },
      ...(name === 'chrome' && { folder: allowedToNotify('.output/alerts-chrome') }),
    });
    await pinCost(world);
    options = await world.options();
    await until(
      'the options',
      () => wordsOn(options),
      (seen) => seen.includes('Quiet hours'),
    );
  });
  afterAll(() => world?.close());

  const allowed = () =>
    world.inside(async (leave) => {
      const { browser, chrome } = globalThis as unknown as Globals;
      return (await (browser ?? chrome)?.permissions.contains(leave)) ?? false;
    }, LEAVE);
  /** Kinds of alert that are shown now. */
  const shown = () =>
    options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Globals;
      return Object.keys((await (browser ?? chrome)?.notifications?.getAll()) ?? {});
    });
  const dismiss = () =>
    options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Globals;
      await (browser ?? chrome)?.notifications?.clear('verdict');
    });
  const told = () => world.stored('local:toldAlerts') as Promise<Told>;
  const settings = async () => ((await world.stored('sync:alerts')) ?? {}) as Partial<AlertSettings>;

  async function turn(switchName: string): Promise<void> {
    await options.bringToFront();
    const found = await options.evaluateHandle((wanted) => {
      const rows = [...document.querySelectorAll('#alerts .switch')];
      const row = rows.find(({ textContent }) => textContent.trim().startsWith(wanted));
      return row?.querySelector('input') as HTMLInputElement;
    }, switchName);
    await found.focus();
    await options.keyboard.press(' ');
  }

  /** Bitcoin at another price, fetched, and taken note of by the worker: its badge says so. */
  async function priceOf(price: number, badge: string): Promise<void> {
    world.standIn.scenario.price = price;
    await refresh(world);
    await until(
      `the badge at ${price}`,
      () =>
        world.inside(() => {
          type Action = Record<
            string,
            { action: { getBadgeText(tab: object): Promise<string> } } | undefined
          >;
          const { browser, chrome } = globalThis as unknown as Action;
          return (browser ?? chrome)?.action.getBadgeText({});
        }),
      (text) => text === badge,
    );
  }

  test('are asked leave for with the first switch, and kept on', async () => {
    expect(await allowed()).toBe(name === 'chrome');
    await turn('The verdict changes');
    await until('leave to notify', allowed);
    await until('the setting', settings, ({ verdict }) => verdict === true);
    expect(await shown()).toEqual([]);
    await until(
      'nothing more to be asked for',
      () => wordsOn(options),
      (seen) => !seen.includes('The browser has to let Hashfloor notify you.'),
    );
  });

  test('tell of another verdict', async () => {
    await priceOf(UNDERWATER, '−13%');
    expect(await until('an alert', shown, ({ length }) => length > 0)).toEqual(['verdict']);
    await dismiss();
  });

  test('do not tell of the way back within six hours, but afterwards', async () => {
    await priceOf(SQUEEZED, '+21%');
    expect(await shown()).toEqual([]);
    const noted = await until(
      'what was told',
      told,
      ({ verdict }) => verdict?.startsWith('underwater') ?? false,
    );
    await world.store('local:toldAlerts', { ...noted, at: { verdict: Date.now() - 7 * HOUR } });
    await refresh(world);
    expect(await until('an alert', shown, ({ length }) => length > 0)).toEqual(['verdict']);
    await dismiss();
  });

  test('wait for the end of quiet hours', async () => {
    const noted = await told();
    await world.store('local:toldAlerts', { ...noted, at: {} });
    await turn('Quiet hours');
    const set = await until('quiet hours', settings, ({ quiet }) => Boolean(quiet));
    const now = new Date();
    const minutes = now.getHours() * 60 + now.getMinutes();
    const quiet = { from: (minutes + 1320) % 1440, to: (minutes + 120) % 1440 };
    await world.store('sync:alerts', { ...set, quiet });
    await priceOf(UNDERWATER, '−13%');
    expect(await shown()).toEqual([]);
    expect((await told()).verdict).toBe(noted.verdict);
    await turn('Quiet hours');
    expect(await until('an alert', shown, ({ length }) => length > 0)).toEqual(['verdict']);
    await dismiss();
  });

  test('are not told once they are off', async () => {
    await turn('The verdict changes');
    await until('the setting', settings, ({ verdict }) => verdict === false);
    const { verdict } = await told();
    await priceOf(SQUEEZED, '+21%');
    await until('it to be noted in silence', told, (now) => now.verdict !== verdict);
    expect(await shown()).toEqual([]);
  });

  // What an install was granted Chromium does not take back.
  test.runIf(name === 'firefox')('say so where the browser takes its leave back, and ask again', async () => {
    await turn('The verdict changes');
    await world.inside(async (leave) => {
      await (globalThis as unknown as Globals).browser?.permissions.remove(leave);
    }, LEAVE);
    await until(
      'a word about it',
      () => wordsOn(options),
      (seen) => seen.includes('The browser has to let Hashfloor notify you.'),
    );
    await options.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('#alerts .button')];
      buttons.find(({ textContent }) => textContent === 'Allow notifications')?.focus();
    });
    await options.keyboard.press('Enter');
    await until('leave to notify', allowed);
  });

  test('write no error', () => expect(world.problems).toEqual([]));
});
