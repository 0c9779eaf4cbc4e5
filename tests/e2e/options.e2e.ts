import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeOnBoth } from './axe';
import { tabTo } from './focus';
import { fits } from './harness/fits';
import { BROWSERS, open, type World } from './harness/open';
import { usualScenario } from './harness/scenario';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

const same = (one: unknown, other: object) => {
  const sorted = (value: unknown) => JSON.stringify(Object.entries(value ?? {}).sort());
  return sorted(one) === sorted(other);
};

/** Replaces what stands in the field of this label, key by key. */
async function retype(page: Page, label: string, entry: string): Promise<void> {
  const field = await page.evaluateHandle((name) => {
    const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name);
    return found?.control as HTMLInputElement;
  }, label);
  await field.focus();
  await field.evaluate((input) => input.select());
  await page.keyboard.press('Backspace');
  await field.type(entry);
}

describe.each(BROWSERS)('the options in %s', (name) => {
  let world: World;
  let options: Page;
  let popup: Page;
  beforeAll(async () => {
    world = await open(name, { scenario: usualScenario({ mpi: null }) });
    await until(
      'a price',
      () => world.stored('local:figures'),
      (kept) => JSON.stringify(kept ?? '').includes('"price"'),
      20_000,
    );
    popup = await world.popup();
    options = await world.options();
    await until(
      'the options',
      () => wordsOn(options),
      (seen) => seen.includes('Cost basis'),
    );
  });
  afterAll(() => world?.close());

  test('the cost basis is chosen by keyboard and applies at once', async () => {
    await tabTo(options, 'listed miners, cash', 14);
    await options.keyboard.press('ArrowDown');
    await options.keyboard.press('ArrowDown');
    const electricity = { kind: 'preset', id: 'global_electricity' };
    await until(
      'the choice to be kept',
      () => world.stored('sync:basis'),
      (kept) => same(kept, electricity),
    );
    await until(
      'the popup to follow',
      () => wordsOn(popup),
      (seen) => seen.includes('world fleet, electricity'),
    );
  });

  test('what makes no sense is explained beside its field and not kept', async () => {
    await retype(options, 'Efficiency', '200');
    await until(
      'the explanation',
      () => wordsOn(options),
      (seen) => seen.includes('Only 9 to 110 J/TH makes sense here.'),
    );
    expect(await world.stored('sync:rig')).toBeNull();
  });

  test('what makes sense is kept, and its cost shown at once', async () => {
    await retype(options, 'Efficiency', '32');
    await until(
      'the rig to be kept',
      () => world.stored('sync:rig'),
      (kept) => JSON.stringify(kept ?? '').includes('"efficiencyJPerTh":32'),
    );
    await until(
      'the complaint to go',
      () => wordsOn(options),
      (seen) => !seen.includes('makes sense here'),
    );
  });

  test('an MPI by hand completes the verdict', async () => {
    expect(await wordsOn(popup)).toContain('flows unknown');
    await retype(options, 'Reading', '-0.9');
    await until(
      'the popup to follow',
      () => wordsOn(popup),
      (seen) => seen.includes('entered by you') && !seen.includes('flows unknown'),
    );
  });

  test('a key stays on this device and never leaves for the synced storage', async () => {
    await retype(options, 'BGeometrics key', 'key-of-a-test-1');
    await until(
      'the key to be kept',
      () => world.stored('local:keys'),
      (kept) => JSON.stringify(kept ?? '').includes('key-of-a-test-1'),
    );
    const synced = await world.inside(async () => {
      type Storage = { storage: { sync: { get(name: null): Promise<object> } } };
      const { browser, chrome } = globalThis as unknown as Record<string, Storage | undefined>;
      return JSON.stringify(await (browser ?? chrome)?.storage.sync.get(null));
    });
    expect(synced).not.toContain('key-of-a-test-1');
  });

  test('settings come back from a file, and one that makes no sense changes nothing', async () => {
    const [rig, nonsense, sense] = [
      await world.stored('sync:rig'),
      { hashfloor: 1, settings: { rig: { efficiencyJPerTh: 1 }, currency: 'CHF' } },
      { hashfloor: 1, settings: { currency: 'EUR' } },
    ];
    const load = async (content: object) => {
      const path = join(tmpdir(), `hashfloor-settings-${name}.json`);
      await writeFile(path, JSON.stringify(content));
      const input = await options.$('input[type="file"]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    };
    await load(nonsense);
    await until(
      'a refusal',
      () => wordsOn(options),
      (seen) => seen.includes('Nothing was changed.'),
    );
    expect(await world.stored('sync:rig')).toEqual(rig);
    expect(await world.stored('sync:currency')).toBeNull();
    await load(sense);
    await until(
      'the settings to be taken',
      () => wordsOn(options),
      (seen) => seen.includes('are in force'),
    );
    await until(
      'the popup to follow',
      () => wordsOn(popup),
      (seen) => seen.includes('€77,400'),
    );
  });

  test('fit a narrow window', async () => {
    await options.setViewport({ width: 320, height: 700 });
    await fits(options, 'at 320 px');
    await options.setViewport({ width: 1000, height: 900 });
  });

  // Only Chromium lets a test choose the theme.
  test.runIf(name === 'chrome')('pass axe on light and dark ground', async () => {
    expect(await axeOnBoth(options)).toEqual({ light: [], dark: [] });
  });

  test('write no error', () => expect(world.problems).toEqual([]));
});

test('the popup leads straight to where a missing MPI can be entered', async () => {
  const world = await open('chrome', { scenario: usualScenario({ mpi: null }) });
  try {
    await until(
      'figures, of which the MPI is none',
      () => world.stored('local:figures'),
      (kept) => JSON.stringify(kept ?? '').includes('"price"'),
    );
    const popup = await world.popup();
    const opening = world.browser.waitForTarget((target) => target.url().endsWith('/options.html#mpi'));
    await popup.locator('.mpi .link').click();
    const options = await (await opening).asPage();
    await until(
      'the options',
      () => wordsOn(options),
      (seen) => seen.includes('MPI by hand'),
    );
  } finally {
    await world.close();
  }
});
