import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, open, type World } from './harness/open';
import type { StorageKey } from './harness/stored';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

/** The control that goes by this name, as a reader of the page would find it, once it can be used. */
async function control(page: Page, name: string): Promise<ElementHandle<HTMLElement>> {
  const find = () =>
    page.evaluateHandle((sought) => {
      const words = (element: Element | null | undefined) =>
        element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      const controls = [
        ...document.querySelectorAll<HTMLInputElement>(':is(button, input, select, textarea):enabled'),
      ];
      return controls.find((one) =>
        [one.ariaLabel, words(one), ...[...(one.labels ?? [])].map(words)].some((said) =>
          said?.startsWith(sought),
        ),
      );
    }, name);
  const found = await until(`a control called “${name}”`, find, (seen) => seen.asElement() !== null);
  return found.asElement() as ElementHandle<HTMLElement>;
}

async function press(page: Page, name: string): Promise<void> {
  await (await control(page, name)).evaluate((element) => element.click());
}

/** Sets a field to a value as typing or choosing does, and leaves it. */
async function set(page: Page, name: string, value: string): Promise<void> {
  await (await control(page, name)).evaluate((element, entry) => {
    (element as HTMLInputElement).value = entry;
    for (const event of ['input', 'change']) element.dispatchEvent(new Event(event, { bubbles: true }));
  }, value);
}

type Step = [name: string, act: (page: Page) => Promise<void>, key: StorageKey, kept: string];
const entry = (name: string, value: string, key: StorageKey, kept: string): Step => [
  name,
  (page) => set(page, name, value),
  key,
  kept,
];
const choice = (name: string, key: StorageKey, kept: string): Step => [
  name,
  (page) => press(page, name),
  key,
  kept,
];

/** Every field that needs no permission, with what is kept once it is set. */
const STEPS: readonly Step[] = [
  choice('world fleet, production', 'sync:basis', '"global_production"'),
  choice('a published figure', 'sync:basis', '"published"'),
  entry('Figure', 'coinshares-2024q4', 'sync:basis', '"coinshares-2024q4"'),
  choice('Roll it forward', 'sync:basis', '"rolled":true'),
  choice('your own machines', 'sync:basis', '"rig"'),
  entry('Efficiency', '32', 'sync:rig', '"efficiencyJPerTh":32'),
  entry('Power', '0,12', 'sync:rig', '"usdPerKwh":0.12'),
  entry('Cooling factor', '1.2', 'sync:rig', '"pue":1.2'),
  entry('Other costs', '3', 'sync:rig', '"overheadUsdPerPhDay":3'),
  entry('Pool fee', '1', 'sync:rig', '"poolFeePct":1'),
  entry('Language', 'en', 'sync:language', '"en"'),
  entry('Show sums in', 'EUR', 'sync:currency', '"EUR"'),
  entry('Reading', '1.5', 'sync:typedMpi', '"value":1.5'),
  entry('Day it was observed', '2025-12-05', 'sync:typedMpi', '"date":"2025-12-05"'),
  choice('Underline', 'sync:markStyle', '"underline"'),
  choice('All rows', 'sync:tables', '"all"'),
  choice('Hashprice', 'sync:badgeShows', '"hashprice"'),
  choice('Quiet hours', 'sync:alerts', '"quiet":{'),
  entry('From', '23:30', 'sync:alerts', '"from":1410'),
  entry('To', '06:15', 'sync:alerts', '"to":375'),
  entry('Never on', 'example.com', 'sync:blocked', '"example.com"'),
  entry('But still on', 'example.com/prices', 'sync:allowed', '"example.com/prices"'),
  choice('Strips of prices', 'sync:strips', 'false'),
  choice('Pause marks everywhere', 'sync:paused', 'true'),
  entry('BGeometrics key', 'key-of-a-test-1', 'local:keys', '"bgeometrics":"key-of-a-test-1"'),
  entry('CryptoQuant key', 'key-of-a-test-2', 'local:keys', '"cryptoquant":"key-of-a-test-2"'),
];
const KEYS = [...new Set(STEPS.map(([, , key]) => key))];
/** What is kept when all is set: what a later step chose in place of an earlier one is not. */
const LAST = STEPS.filter(([, , key, kept]) => key !== 'sync:basis' || kept === '"rig"');

describe.each(BROWSERS)('every field of the options in %s', (name) => {
  let world: World;
  let options: Page;
  beforeAll(async () => {
    world = await open(name);
    // Euros can be chosen once their rate is known.
    await until(
      'rates',
      () => world.stored('local:figures'),
      (kept) => JSON.stringify(kept).includes('"EUR"'),
      20_000,
    );
    options = await world.options();
  });
  afterAll(() => world?.close());

  const keeps = async (key: StorageKey, part: string) => {
    const read = async () => JSON.stringify(await world.stored(key));
    await until(`${key} to hold ${part}`, read, (kept) => kept.includes(part));
  };
  const allKept = () => Promise.all(LAST.map(([, , key, kept]) => keeps(key, kept)));
  const nothingKept = () => Promise.all(KEYS.map((key) => keeps(key, 'null')));

  test('is kept as soon as it is set', async () => {
    for (const [, act, key, kept] of STEPS) {
      await act(options);
      await keeps(key, kept);
    }
    await allKept();
  });

  test('shows what is kept when the page is opened anew', async () => {
    await options.close();
    options = await world.options();
    await until(
      'the options',
      () => wordsOn(options),
      (seen) => seen.includes('Cost basis'),
    );
    const value = async (field: string) =>
      (await control(options, field)).evaluate((element) => (element as HTMLInputElement).value);
    expect(await Promise.all(['Efficiency', 'Show sums in', 'From', 'CryptoQuant key'].map(value))).toEqual([
      '32',
      'EUR',
      '23:30',
      'key-of-a-test-2',
    ]);
  });

  test('goes into a file but for keys, is reset, undone, and comes back from the file', async () => {
    const file = await options.evaluate(async () => {
      const saved = new Promise<string>((done) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          void (blob as Blob).text().then(done);
          return make.call(URL, blob);
        };
      });
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Save settings to a file')?.click();
      return saved;
    });
    expect(file).not.toContain('key-of-a-test');
    const reset = async () => {
      await press(options, 'Reset everything');
      await press(options, 'Really reset everything?');
      await nothingKept();
    };
    await reset();
    await until(
      'the way back',
      () => wordsOn(options),
      (seen) => seen.includes('Undo'),
    );
    await press(options, 'Undo');
    await allKept();
    await reset();
    const path = join(tmpdir(), `hashfloor-fields-${name}.json`);
    await writeFile(path, file);
    const input = await options.$('input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    for (const [, , key, kept] of LAST) if (key !== 'local:keys') await keeps(key, kept);
    expect(await world.stored('local:keys')).toBeNull();
  });

  test('leads back to its default', async () => {
    const ways = () => options.evaluate(() => document.querySelectorAll('.usual .link').length);
    for (let left = await until('ways back', ways, Boolean); left > 0; ) {
      await options.evaluate(() => document.querySelector<HTMLElement>('.usual .link')?.click());
      const before = left;
      left = await until('one way back less', ways, (count) => count < before);
    }
    await keeps('sync:rig', '"efficiencyJPerTh":17.5,');
    await keeps('sync:currency', '"USD"');
    await keeps('sync:alerts', '"from":1320,');
  });

  test('writes no error', () => expect(world.problems).toEqual([]));
});
