import { afterAll, beforeAll, expect, test } from 'vitest';
import { figures } from './harness/figures';
import { bears, marks } from './harness/marks';
import { open, type World } from './harness/open';
import { until } from './harness/until';

const PAGE = 'https://shop.example/blog/bitcoin';
const ORIGIN = '*://shop.example/*';
const HTML = `<!doctype html><html lang="en"><title>What bitcoin costs</title>
<p>Bitcoin traded at $90,000 on Friday, and Bitcoin was at $88,500 the day before.</p></html>`;

// Firefox alone can be told to grant what is asked; nobody sits there to say yes in Chromium.
let world: World;
beforeAll(async () => {
  world = await open('firefox');
  await figures(world);
  world.serve(PAGE, HTML);
});
afterAll(() => world?.close());

/** Asks for, or gives back, a permission in a click, as browsers insist. */
async function permission(what: 'request' | 'remove'): Promise<void> {
  const page = await world.own('icon/32.png');
  await page.evaluate(
    (what, origin) => {
      type Extension = Record<
        'browser',
        { permissions: Record<string, (asked: object) => Promise<boolean>> }
      >;
      const { browser } = globalThis as unknown as Extension;
      const button = document.createElement('button');
      button.textContent = what;
      button.addEventListener('click', async () => {
        button.id = (await browser.permissions[what]?.({ origins: [origin] })) ? 'yes' : 'no';
      });
      document.body.replaceChildren(button);
    },
    what,
    ORIGIN,
  );
  await page.click('button');
  await until(
    'the permission',
    () => page.evaluate(() => document.querySelector('button')?.id),
    (id) => id === 'yes',
  );
  await page.close();
}

test('a site that the user adds is marked at once where it is open, and after a reload; taken away, it is not', async () => {
  const page = await world.page(PAGE);
  await new Promise((done) => setTimeout(done, 1500));
  expect(await marks(page)).toEqual([]);

  await permission('request');
  await bears(page, 2);
  await page.reload();
  await bears(page, 2);

  await permission('remove');
  await bears(page, 0);
});
