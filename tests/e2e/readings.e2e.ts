import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figures } from './harness/figures';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

const URL = 'https://www.coindesk.com/markets/miners-hold';
const ELSEWHERE = 'https://news.example.com/miners-hold';
const iso = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
const day = iso(1);
const article = `<!doctype html><html lang="en"><head><title>Bitcoin miners hold on</title>
<meta property="article:published_time" content="${day}T08:00:00Z"></head><body><article>
<h1>Bitcoin miners hold on</h1>
<p>The Miners’ Position Index (MPI) slipped from 2.17 to −0.4 this week.</p>
<p>The average cost to mine one bitcoin is around $71,200, by one firm’s count.</p>
<p style="display:none">Hidden: the miners’ MPI is at 9.9.</p>
</article></body></html>`;

describe.each(BROWSERS)('what an article states of mining, in %s', (name) => {
  let world: World;
  let popup: Page;
  beforeAll(async () => {
    world = await open(name);
    await figures(world);
    world.serve(URL, article);
    world.serve(ELSEWHERE, article);
    await world.page(URL);
    popup = await world.popup({ background: true });
  });
  afterAll(() => world?.close());

  const says = (expected: RegExp, on = popup) =>
    until(
      String(expected),
      () => wordsOn(on),
      (words) => expected.test(words),
    );
  const press = (label: string) =>
    popup.$eval(`button[aria-label^="${label}"]`, (button) => (button as HTMLElement).click());

  test('is offered with its site and the article’s day, and is in force nowhere', async () => {
    const words = await says(/Read on this page[\s\S]*www\.coindesk\.com[\s\S]*−0\.4[\s\S]*\$71,200/);
    expect(words).not.toContain('9.9');
    expect(words).not.toContain('2.17');
    expect(await world.stored('local:readings')).toBeNull();
    expect(words).toMatch(/MPI\s[\s\S]*−0\.9/);
  });

  test('counts once it is taken, and says wherever it is used that it is a reading', async () => {
    await press('Use: MPI');
    await press('Use: Cost to mine');
    await says(/Cost to mine[\s\S]*\$71,200[\s\S]*read on www\.coindesk\.com/);
    await says(/\+26\.4%/);
    expect(await world.stored('local:readings')).toEqual({
      mpi: { value: -0.4, host: 'www.coindesk.com', date: day },
      cost: { value: 71_200, host: 'www.coindesk.com', date: day },
    });
    const title = () =>
      world.inside(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          { action: { getTitle(of: object): Promise<string> } } | undefined
        >;
        return (browser ?? chrome)?.action.getTitle({});
      });
    await until('the icon’s title', title, (seen) =>
      /\(read on www\.coindesk\.com[\s\S]*MPI −0\.4 read on www\.coindesk\.com/.test(seen ?? ''),
    );
    const details = await world.own('diagnostics.html');
    await says(/worked out: read on www\.coindesk\.com[\s\S]*read on www\.coindesk\.com/, details);
    await details.close();
  });

  test('is known nowhere but on this device, and by its site alone', async () => {
    const kept = await world.inside(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { storage: Record<'sync' | 'local', { get(all: null): Promise<object> }> } | undefined
      >;
      const storage = (browser ?? chrome)?.storage;
      return JSON.stringify([await storage?.sync.get(null), await storage?.local.get(null)]);
    });
    expect(kept).not.toContain('miners-hold');
    expect(kept.slice(0, kept.indexOf('},{'))).not.toContain('coindesk');
    expect(world.standIn.asked.filter(({ path }) => path.includes('coindesk'))).toEqual([]);
  });

  test('is gone when it is removed, and what counted before counts again', async () => {
    await press('Remove: MPI');
    await press('Remove: Cost to mine');
    await until(
      'no reading',
      () => world.stored('local:readings'),
      (kept) =>
        JSON.stringify(kept) === '{"cost":null,"mpi":null}' ||
        JSON.stringify(kept) === '{"mpi":null,"cost":null}',
    );
    await says(/listed miners, cash/);
  });

  test('is not looked for on a site that is not curated', async () => {
    await popup.close();
    await world.page(ELSEWHERE);
    const other = await world.popup({ background: true });
    await says(/No extension can mark this page/, other);
    expect(await wordsOn(other)).not.toContain('Read on this page');
    expect(world.problems).toEqual([]);
  });
});
