import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, ARTICLE_URL } from './article-page';
import { figures } from './harness/figures';
import { bears } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { noNetwork } from './harness/scenario';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

describe.each(BROWSERS)('the first run in %s with a network', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await open(name);
    await figures(world);
  });
  afterAll(() => world?.close());

  test('fetches the figures by itself and shows them', async () => {
    const popup = await world.popup();
    await until(
      'price and difficulty of today',
      () => wordsOn(popup),
      (seen) => seen.includes('90,000') && seen.includes('132.7') && !seen.includes('Oct 5, 2026'),
    );
  });

  test('asks each API politely: at most 15 requests, none twice', () => {
    const asked = world.standIn.asked.map(({ host, path }) => host + path);
    expect(asked.length).toBeLessThanOrEqual(15);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe.each(BROWSERS)('the first run in %s without a network', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await open(name, { scenario: noNetwork() });
  });
  afterAll(() => world?.close());

  test('shows the bundled figures with their day', async () => {
    const popup = await world.popup();
    const words = await until(
      'the bundled price',
      () => wordsOn(popup),
      (seen) => seen.includes('85,956'),
    );
    expect(words).toMatch(/Oct\w* 5|5 Oct/);
    expect(words).toContain('flows unknown');
  });

  test('marks an article all the same', async () => {
    world.serve(ARTICLE_URL, ARTICLE);
    const page = await world.page(ARTICLE_URL);
    const seen = await bears(page, 4);
    expect(seen.every(({ text }) => /^(cost )?[+−-]?\d+(\.\d)?%$/.test(text))).toBe(true);
  });
});
