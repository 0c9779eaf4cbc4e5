import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pinCost } from './harness/figures';
import { bears, marks } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';

const URL = 'https://www.coindesk.com/price/bitcoin';

/** Twenty prices a second by way of `nodeValue`, until `stop(price)` writes the last one. Notes what the page itself sees go wrong. */
const TICKER = `<!doctype html><html lang="en"><title>Bitcoin price today</title><h1>Bitcoin price</h1>
<p>One bitcoin trades at <b id="price">$90,000.00</b> now.</p>
<script>
  const shown = document.getElementById('price');
  const first = shown.firstChild;
  const write = (price) => {
    if (first.parentNode !== shown) window.wrong = 'the text node was replaced';
    first.nodeValue = '$' + price.toLocaleString('en-US', { minimumFractionDigits: 2 });
    if (shown.textContent !== first.nodeValue) window.wrong = shown.textContent + ' for ' + first.nodeValue;
  };
  let ticks = 0;
  const timer = setInterval(() => write(90000 + ++ticks % 100), 50);
  window.stop = (price) => { clearInterval(timer); write(price); return ticks; };
</script></html>`;

describe.each(BROWSERS)('a price that ticks twenty times a second in %s', (name) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await open(name);
    await pinCost(world);
    world.serve(URL, TICKER);
    page = await world.page(URL);
    await bears(page, 1);
  });
  afterAll(() => world?.close());

  test('keeps one and the same mark, and the page keeps its text', async () => {
    const steady = await page.evaluate(async () => {
      const mark = document.querySelector('hashfloor-mark');
      const counts = new Set<number>();
      for (let look = 0; look < 40; look++) {
        await new Promise((next) => setTimeout(next, 50));
        counts.add(document.querySelectorAll('hashfloor-mark').length);
      }
      return { counts: [...counts], same: mark === document.querySelector('hashfloor-mark') };
    });
    expect(steady).toEqual({ counts: [1], same: true });
    expect(await page.evaluate('window.wrong ?? null')).toBe(null);
  });

  test('throws nothing and writes no error to the console', () => expect(world.problems).toEqual([]));

  test('shows the margin of the last price when the ticking ends', async () => {
    expect(await page.evaluate('stop(111900)')).toBeGreaterThan(0);
    await until(
      'the last margin',
      () => marks(page),
      ([mark]) => mark?.text === '+50.0%',
    );
    expect(await page.$eval('#price', (price) => price.textContent)).toBe('$111,900.00');
  });
});
