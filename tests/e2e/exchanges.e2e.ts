import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MODELS, type Model, pageOf } from '@/tests/pages/exchanges/models';
import { pinCost } from './harness/figures';
import { bears, marks } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { usualScenario } from './harness/scenario';
import { until } from './harness/until';

interface Running {
  /** So many updates as fast as the page can; `most`: marks at one time. */
  run(count: number): Promise<{ most: number; wrong: string[] }>;
  /** Twenty updates a second; how many marks stood at each, and how many elements they were in all. */
  pace(count: number): Promise<{ counts: number[]; elements: number; wrong: string[] }>;
  compare(): string[];
  show(price: number): void;
  price(): number;
}
declare global {
  var modelled: Running;
}

const RATES = {
  EUR: 0.86,
  GBP: 0.75,
  CAD: 1.4,
  CHF: 0.8,
  AUD: 1.52,
  JPY: 155,
  KRW: 1450,
  TRY: 42,
  INR: 87,
  BRL: 5.4,
};
const COST = 74_600;
const marginOf = (usd: number) => {
  const margin = (usd / COST - 1) * 100;
  return `${margin < 0 ? '−' : '+'}${Math.abs(margin).toFixed(1)}%`;
};

/** What stands directly before the mark: the element that the model names, or something within it. */
const isBehind = (page: Page, selector: string) =>
  page.evaluate((price) => {
    const [mark] = document.querySelectorAll('hashfloor-mark');
    const shown = document.querySelector(price);
    const before = mark?.previousSibling ?? null;
    return before !== null && shown !== null && (shown.contains(before) || before === shown);
  }, selector);

const named = (file: string): Model => {
  const found = MODELS.find((model) => model.file === file);
  if (!found) throw new Error(`no model ${file}`);
  return found;
};

describe.each(BROWSERS)('exchange and price pages in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await open(name, { scenario: usualScenario({ perUsd: RATES }) });
    await pinCost(world);
  });
  afterAll(() => world?.close());

  async function visit(model: Model): Promise<Page> {
    world.serve(model.url.replace(/[?#].*/, ''), pageOf(model));
    return world.page(model.url, 'window');
  }

  const priced = MODELS.filter((model): model is Model & { price: string } => model.price !== null);
  test.concurrent.each(priced)('$file: the last price alone is marked, and followed', async (model) => {
    const page = await visit(model);
    const shows = async () => ({
      seen: (await marks(page)).map(({ text }) => text),
      due: marginOf((await page.evaluate(() => modelled.price())) / model.perUsd),
    });
    const isRight = ({ seen, due }: Awaited<ReturnType<typeof shows>>) =>
      seen.length === 1 && seen[0] === due;
    await until('one mark with the margin', shows, isRight);
    expect(await isBehind(page, model.price)).toBe(true);
    expect(await page.evaluate(() => modelled.compare())).toEqual([]);

    // Twenty times a second with one and the same mark, then as fast as the page can: 1,000 updates in all.
    const steady = await page.evaluate(() => modelled.pace(20));
    if (model.list) expect([Math.max(...steady.counts), steady.wrong]).toEqual([1, []]);
    else expect(steady).toEqual({ counts: [1], elements: 1, wrong: [] });
    expect(await page.evaluate(() => modelled.run(980))).toEqual({ most: 1, wrong: [] });
    await page.evaluate(() => modelled.show(modelled.price() * 1.02));
    await until('the margin of the last price', shows, isRight);
    await page.close();
  });

  const silent = MODELS.filter(({ price }) => price === null);
  test.concurrent.each(silent)(
    '$file: nothing is marked where no last price of bitcoin can be told',
    async (model) => {
      const page = await visit(model);
      expect(await page.evaluate(() => modelled.pace(50))).toEqual({ counts: [0], elements: 1, wrong: [] });
      await page.close();
    },
  );

  test('a page that changes to another pair without loading loses its mark, and gets it back', async () => {
    const page = await visit(named('binance-spot'));
    await bears(page, 1);
    await page.evaluate(() => history.pushState(null, '', '/en/trade/ETH_USDT'));
    await bears(page, 0);
    await page.evaluate(() => history.pushState(null, '', '/en/trade/BTC_USDT'));
    await bears(page, 1);
    await page.close();
  });

  test('where a page of one market turns out to speak of prices besides, these are marked too', async () => {
    const page = await visit(named('binance-spot'));
    await bears(page, 1);
    await page.evaluate(() =>
      document.body.insertAdjacentHTML(
        'beforeend',
        '<p>Analysts said on Monday that one bitcoin was worth $64,000 a year ago, and that few had expected more.</p>',
      ),
    );
    await bears(page, 2);
    await page.evaluate(() => modelled.show(modelled.price() * 1.02));
    const due = marginOf(await page.evaluate(() => modelled.price()));
    await until(
      'the new margin on the last price',
      () => marks(page),
      (seen) => seen.length === 2 && seen[0]?.text === due,
    );
    await page.close();
  });

  test('a strip of prices bears no mark where the user wants none', async () => {
    const page = await visit(named('ticker-tape'));
    await bears(page, 1);
    await world.store('sync:strips', false);
    await bears(page, 0);
    await world.store('sync:strips', null);
    await bears(page, 1);
    await page.close();
  });

  test('none of these pages writes an error', () => expect(world.problems).toEqual([]));

  // Only Chromium lets a test open the real popup over a page.
  test.runIf(name === 'chrome').each([
    ['upbit', /BTC\/KRW₩130,\d{3},\d{3}\+20\.\d% over mining cost/],
    ['okx-swap', /BTC\/USDT90,0\d\d USDT\+20\.\d% over mining cost.*perpetual.*USDT taken as US dollars/],
    ['chart', /BTC\/USD\$90,0\d\d\+20\.\d% over mining cost.*read from the title/],
    ['other-pair', /ETH\/USDT.*No price of bitcoin/],
    ['changed', /BTC\/USDT.*cannot be told/],
  ])('the popup over %s tells of its market', async (file, expected) => {
    const page = await visit(named(file));
    const said = async () => {
      const popup = await world.popupOver(page);
      // It comes behind the verdict. A page that still looks for its market has nothing told of it yet: the next popup has.
      const part = await popup.waitForSelector('.this-page', { timeout: 5000 }).catch(() => null);
      const text = await part?.evaluate((shown) => shown.textContent ?? '');
      await popup.close();
      return text ?? '';
    };
    await until('the page’s part', said, (seen) => expected.test(seen));
    await page.close();
  });
});
