import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bears } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

const SITE = 'https://www.coindesk.com';
const html = (attribute = '') =>
  `<!doctype html><html lang="en"><title>Bitcoin</title><main ${attribute}><p>Bitcoin trades at $90,000 now.</p></main>
<p>Bitcoin fell to $80,000 at night.</p></html>`;

describe.each(BROWSERS)('where marks are not wanted in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await open(name);
    // The page that writes settings comes to the front when it opens.
    await world.store('sync:blocked', '');
    world.serve(`${SITE}/forum/*`, html());
    world.serve(`${SITE}/opted-out`, html('data-hashfloor="off"'));
  });
  afterAll(() => world?.close());

  test('patterns in the options forbid a part of a site, and allow a part of that; pages follow at once', async () => {
    const thread = await world.page(`${SITE}/forum/thread-7`);
    await bears(thread, 2);
    await world.store('sync:blocked', 'coindesk.com/forum');
    await bears(thread, 0);
    await world.store('sync:allowed', '*.coindesk.com/forum/thread');
    await bears(thread, 2);
    await thread.goto(`${SITE}/forum/other`);
    await world.store('sync:allowed', 'coindesk.com/forum/*7');
    await thread.goto(`${SITE}/forum/thread-7`);
    await bears(thread, 2);
    await world.store('sync:allowed', null);
    await bears(thread, 0);
    await world.store('sync:blocked', null);
    await bears(thread, 2);
    await thread.close();
  });

  test('the popup tells that a pattern keeps marks off the page behind it', async () => {
    await world.store('sync:blocked', 'coindesk.com/forum');
    const thread = await world.page(`${SITE}/forum/thread-8`);
    const popup = await world.popup({ background: true });
    await until(
      'the reason in the popup',
      () => wordsOn(popup),
      (seen) => seen.includes('Your list of addresses keeps marks off this page.'),
    );
    await popup.close();
    await world.store('sync:blocked', null);
    await bears(thread, 2);
    await thread.close();
  });

  test('the author of a page keeps marks out of a part of it', async () => {
    const page = await world.page(`${SITE}/opted-out`);
    await bears(page, 1);
    expect(await page.$$eval('main hashfloor-mark', (all) => all.length)).toBe(0);
    expect(world.problems).toEqual([]);
    await page.close();
  });
});
