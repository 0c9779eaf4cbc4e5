import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pinCost } from './harness/figures';
import { open, type World } from './harness/open';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

/** A language for Firefox in which nothing is translated yet: enough for the browser to call it its own. */
function languagePack(language: string): string {
  const folder = resolve(`.output/language-${language}`);
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 2,
    name: `Language ${language} of a test`,
    version: '1.0',
    langpack_id: language,
    browser_specific_settings: { gecko: { id: `langpack-${language}@hashfloor.app` } },
    sources: { browser: { base_path: 'browser/' } },
    languages: { [language]: { version: '20261001000000', chrome_resources: {} } },
  };
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  return folder;
}

const VIEWS = ['popup', 'options', 'study', 'method', 'welcome', 'diagnostics'];
const ARABIC = /[\u0600-\u06ff]/;

// Firefox alone takes another language while a test runs; the Chromium that tests find speaks only English.
describe('in a browser whose own language is', () => {
  let world: World;
  beforeAll(async () => {
    world = await open('firefox', { prefs: { 'intl.locale.requested': 'ar,de' } });
    await pinCost(world);
  });
  afterAll(() => world?.close());

  const spoken = () =>
    world.inside(() => {
      type I18n = { i18n: { getUILanguage(): string; getMessage(name: string): string } };
      const { i18n } = (globalThis as unknown as { browser: I18n }).browser;
      return [i18n.getUILanguage(), i18n.getMessage('@@bidi_dir')];
    });
  const speak = async (language: string, direction: string) => {
    await world.browser.installExtension(languagePack(language));
    await until(
      `a browser that speaks ${language}`,
      spoken,
      (now) => now.join() === `${language},${direction}`,
    );
  };
  const look = async (view: string, language: string) => {
    const page = await world.own(`${view}.html`);
    const heading = () => page.$$eval('h1', ([first]) => first && document.documentElement.lang);
    expect(await until(`${view} in ${language}`, heading)).toBe(language);
    const words = await wordsOn(page);
    const direction = await page.evaluate(() => getComputedStyle(document.body).direction);
    await page.close();
    return { words, direction };
  };

  describe('German', () => {
    beforeAll(() => speak('de', 'ltr'));

    test.each(['popup', 'options', 'method'])('%s speaks it unasked', async (view) => {
      const { words, direction } = await look(view, 'de');
      expect(direction).toBe('ltr');
      expect(words.split('\n').filter((line) => /\b(the|and|of|your)\b/.test(line))).toEqual([]);
    });
  });

  describe('Arabic, of which we have no words', () => {
    beforeAll(() => speak('ar', 'rtl'));

    test.each(VIEWS)('%s is English from left to right, figures and days included', async (view) => {
      const { words, direction } = await look(view, 'en-EG');
      expect(direction).toBe('ltr');
      expect(words).not.toMatch(ARABIC);
    });

    test('so is the badge, once it shows another figure', async () => {
      await world.store('sync:badgeShows', 'price');
      const badge = () =>
        world.inside(() => {
          type Action = { action: { getBadgeText(tab: object): Promise<string> } };
          return (globalThis as unknown as { browser: Action }).browser.action.getBadgeText({});
        });
      await until('the price on the badge', badge, (text) => text === '90k');
    });
  });

  test('none writes an error', () => expect(world.problems).toEqual([]));
});
