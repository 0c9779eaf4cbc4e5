import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFeed } from '@/utils/figures/feed';
import type { Figures } from '@/utils/figures/figure';
import { figures, refresh } from './harness/figures';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';

/** What requests for the feed said of the copy that they have. */
const conditional: string[] = [];

/** A machine in the user's own house: a mempool's price, and a feed, over plain HTTP. */
function house(feed: () => Figures): Promise<Server> {
  const server = createServer((request, response) => {
    const now = Date.now();
    // As mempool's own server does; where one does not, the browser's leave stands in for it.
    response.setHeader('access-control-allow-origin', '*');
    if (request.url === '/api/v1/prices') {
      return response.end(JSON.stringify({ time: Math.floor(now / 1000), USD: 90_100 }));
    }
    if (request.url === '/feed.json') {
      // The same feed for as long as nobody gives another.
      const tag = `"${feed().price?.value.USD}"`;
      const known = request.headers['if-none-match'];
      conditional.push(known ?? 'none');
      response.setHeader('etag', tag);
      if (known === tag) return response.writeHead(304).end();
      return response.end(writeFeed(feed(), now));
    }
    response.writeHead(404).end();
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

describe.each(BROWSERS)('servers of one’s own in %s', (name) => {
  let world: World;
  let server: Server;
  let kept: Figures = {};
  let home = '';
  beforeAll(async () => {
    server = await house(() => kept);
    home = `http://localhost:${(server.address() as AddressInfo).port}`;
    // Firefox sends even what is on this machine through the stand-in, unless told otherwise.
    world = await open(name, { prefs: { 'network.proxy.no_proxies_on': 'localhost' } });
    await figures(world);
  });
  afterAll(async () => {
    await world?.close();
    server?.close();
  });

  const price = async () => {
    const { price } = (await world.stored('local:figures')) as Figures;
    return `${price?.value.USD} by ${price?.source} via ${price?.via}`;
  };

  test('a node over plain HTTP is asked first', async () => {
    await world.store('local:servers', { node: home, feed: '' });
    await refresh(world);
    await until('the price of the house', price, (seen) => seen.startsWith('90100 by node'));
  });

  test('a feed gives every figure', async () => {
    kept = (await world.stored('local:figures')) as Figures;
    const told = {
      ...kept,
      price: kept.price && { ...kept.price, source: 'kraken', value: { USD: 90_200 } },
    };
    kept = told;
    world.standIn.asked.length = 0;
    await world.store('local:servers', { node: '', feed: `${home}/feed.json` });
    await refresh(world);
    await until('the price of the feed', price, (seen) => seen === '90200 by kraken via feed');
    const hosts = world.standIn.asked.map(({ host }) => host);
    expect(hosts).not.toContain('ccaf.io');
  });

  test('a feed that is as it was is not sent again, and counts all the same', async () => {
    conditional.length = 0;
    const answered = async () => {
      const health = (await world.stored('local:health')) as Record<string, { lastSuccess: number }>;
      return health['feed/figures']?.lastSuccess ?? 0;
    };
    const before = await answered();
    await refresh(world);
    await until('another answer', answered, (at) => at > before);
    expect(conditional).toContain('"90200"');
    expect(await price()).toBe('90200 by kraken via feed');
  });
});
