import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { pinCost } from './harness/figures';
import { marks } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';

const SITE = 'https://www.coindesk.com';
const LIVE = `<!doctype html><html lang="en"><head><title>Live: markets today</title><meta charset="utf-8"><style>
body { display: grid; grid-template-columns: 640px 280px; gap: 24px; font: 16px/1.5 sans-serif; } li { margin: 8px 0; }
</style></head><body><main><h1>Markets today, as it happens</h1><div id="entries">
<article class="entry"><time datetime="2026-11-22T09:00Z">9:00</time><p>Bitcoin opened the day at $90,000.</p></article>
</div></main><aside><h2>Most read</h2><ul>
<li><a href="/a">Bitcoin tops $91,000 for the first time this week</a></li>
<li><a href="/b">Ether falls below $3,000 as fees drop</a></li>
<li><a href="/c">Strategy spends $900 million on more bitcoin</a></li></ul></aside></body></html>`;

const PAYWALL = `<!doctype html><html lang="en"><head><title>The cost of a coin</title><meta charset="utf-8"><style>
.rest { max-height: 0; overflow: hidden; } body.paid .rest { max-height: none; } article { width: 600px; }
</style></head><body><article><h1>The cost of a coin</h1><p>Bitcoin traded at $90,000 on Friday, close to what it costs to mine.</p>
<div class="offer"><p>Subscribe for $4.99 a month, or $49 a year, to read on.</p><button type="button">Subscribe</button></div>
<div class="rest" hidden><p>A year ago Bitcoin stood at $95,000.</p></div></article></body></html>`;

const STORY = (at: number) =>
  `<article data-story="${at}"><h1>Story ${at}</h1><p>Bitcoin changed hands at $9${at},000 in early trading.</p>${'<p>Traders waited for figures on jobs and prices.</p>'.repeat(12)}</article>`;
const ENDLESS = `<!doctype html><html lang="en"><head><title>Bitcoin: story 0</title><meta charset="utf-8"><style>article { min-height: 1200px; }</style></head><body><div id="stories">${STORY(0)}</div>
<script>
let next = 1;
const story = ${STORY.toString()};
addEventListener('scroll', () => {
  if (next > 3 || innerHeight + scrollY < document.body.scrollHeight - 40) return;
  document.querySelector('#stories').insertAdjacentHTML('beforeend', story(next));
  history.pushState(null, '', '/story-' + next);
  document.title = 'Bitcoin: story ' + next++;
});
</script></body></html>`;

describe.each(BROWSERS)('news pages in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await open(name);
    await pinCost(world);
    world.serve(`${SITE}/live`, LIVE);
    world.serve(`${SITE}/paid`, PAYWALL);
    world.serve(`${SITE}/story-*`, ENDLESS);
  });
  afterAll(() => world?.close());

  const become = (page: Page, expected: string[]) =>
    until(
      `marks behind ${expected.join(' ')}`,
      async () => (await marks(page)).map(({ before }) => before.trimEnd().split(' ').at(-1)),
      (seen) => JSON.stringify(seen) === JSON.stringify(expected),
    );

  test('a live blog: each entry that comes is marked, headlines beside it too', async () => {
    const page = await world.page(`${SITE}/live`);
    await become(page, ['$90,000', '$91,000']);
    for (const price of ['$90,500', '$91,200', '$89,900'])
      await page.evaluate((sum) => {
        const entry = document.createElement('article');
        entry.className = 'entry';
        entry.innerHTML = `<time>10:00</time><p>Bitcoin is now at ${sum}, while $2 billion of options expire.</p>`;
        document.querySelector('#entries')?.prepend(entry);
      }, price);
    await become(page, ['$89,900', '$91,200', '$90,500', '$90,000', '$91,000']);
    await page.evaluate(() => document.querySelector('.entry')?.remove());
    await become(page, ['$91,200', '$90,500', '$90,000', '$91,000']);
    await page.close();
  });

  test('a paywall: what is offered for sale is no price of bitcoin, and what opens is marked', async () => {
    const page = await world.page(`${SITE}/paid`);
    await become(page, ['$90,000']);
    await page.evaluate(() => {
      document.body.className = 'paid';
      document.querySelector('.offer')?.remove();
      document.querySelector('.rest')?.removeAttribute('hidden');
    });
    await become(page, ['$90,000', '$95,000']);
    await page.close();
  });

  test('a page without end: each story that is appended is marked, and none twice', async () => {
    const page = await world.page(`${SITE}/story-0`);
    await become(page, ['$90,000']);
    const scrollOn = () =>
      page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
        return document.querySelectorAll('article').length;
      });
    await until('four stories', scrollOn, (count) => count === 4);
    await scrollOn();
    await become(page, ['$90,000', '$91,000', '$92,000', '$93,000']);
    await page.close();
  });
});
