import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bears } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';

const html = (body: string) =>
  `<!doctype html><html lang="en"><title>Bitcoin price</title><style>body{font:16px/1.5 sans-serif}</style><body>${body}`;

describe.each(BROWSERS)('hidden text in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await open(name);
  });
  afterAll(() => world?.close());

  test('what is not there is left until it is shown', async () => {
    world.serve(
      'https://www.coindesk.com/hidden',
      html(
        '<p>Bitcoin rose to $60,000.</p><div id="a" style="display:none"><p>Bitcoin fell to $90,000.</p></div><details><summary>More on bitcoin</summary><p>Bitcoin fell to $80,000.</p></details><p>Bitcoin was at <span id="b" hidden>$70,000</span> then.</p><div style="height:40000px"></div><p>Bitcoin stood at $50,000.</p>',
      ),
    );
    const page = await world.page('https://www.coindesk.com/hidden');
    // What is far away is read last.
    const seen = await bears(page, 2);
    expect(seen.map(({ before }) => before.slice(-7))).toEqual(['$60,000', '$50,000']);
    await page.evaluate(() => {
      (document.getElementById('a') as HTMLElement).style.display = 'block';
      (document.querySelector('details') as HTMLDetailsElement).open = true;
      (document.getElementById('b') as HTMLElement).hidden = false;
    });
    await bears(page, 5);
    await page.close();
  });

  test('what is veiled has its place, and is left alone until it can be seen', async () => {
    const veils = [
      'style="visibility:hidden"',
      'style="opacity:0"',
      'style="content-visibility:hidden"',
      'hidden="until-found"',
    ];
    const lines = veils.map((veil, at) => `<div ${veil}><p>Bitcoin fell to $9${at},000 at noon.</p></div>`);
    world.serve(
      'https://www.coindesk.com/veiled',
      html(`<p>Bitcoin rose to $80,000 at night.</p>${lines.join('')}`),
    );
    const page = await world.page('https://www.coindesk.com/veiled');
    await bears(page, 1);
    for (const shown of veils.keys()) {
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      await bears(page, shown + 1);
      await page.evaluate((at) => {
        const line = document.querySelectorAll('div')[at];
        line?.removeAttribute('style');
        line?.removeAttribute('hidden');
      }, shown);
      await bears(page, shown + 2);
    }
    await page.close();
  });
});
