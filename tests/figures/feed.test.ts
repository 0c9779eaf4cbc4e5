import { describe, expect, test } from 'vitest';
import { feedSchema, readFeed, writeFeed } from '@/utils/figures/feed';
import published from '@/utils/figures/feed-v1.schema.json';
import { ALL_WELL, DAY, dead, HOUR, MINUTE, status, THEN, world } from './world';

const FEED = 'feed.example/hashfloor.json';

/** The feed that a run of the sources writes. */
async function written() {
  const here = world();
  await here.refresh('attended');
  return JSON.parse(writeFeed(here.kept().figures, THEN));
}

describe('a reader of the feed', () => {
  test('has every figure from one request, and a second opinion on the price: each with who said it and that the feed handed it on', async () => {
    const here = world({ ...ALL_WELL, [FEED]: await written() });
    here.servers = { node: '', feed: `https://${FEED}` };
    await here.refresh();
    expect(here.asked).toEqual([FEED, 'mempool.space/api/v1/prices']);
    expect(here.kept().figures.price).toMatchObject({
      source: 'mempool',
      via: 'feed',
      value: { USD: 91_240 },
    });
    expect(Object.keys(here.kept().figures)).toHaveLength(12);
  });

  test('goes to the sources when the feed is gone', async () => {
    const here = world({ ...ALL_WELL, [FEED]: status(404) });
    here.servers = { node: '', feed: `https://${FEED}` };
    await here.refresh();
    expect(here.kept().figures.price).toMatchObject({ source: 'mempool' });
    expect(here.kept().figures.price?.via).toBeUndefined();
  });

  test('goes to the source of a single figure that grew old in the feed', async () => {
    const feed = await written();
    feed.figures.price.observedAt -= HOUR;
    const here = world({ ...ALL_WELL, [FEED]: feed });
    here.servers = { node: '', feed: `https://${FEED}` };
    await here.refresh();
    expect(here.kept().figures.price).toMatchObject({ source: 'mempool', observedAt: THEN });
    expect(here.kept().figures.difficulty?.via).toBe('feed');
  });

  test('does not believe a price that a source says to be another', async () => {
    const feed = await written();
    feed.figures.price.value.USD = 60_000;
    const here = world({ ...ALL_WELL, ...dead('mempool.space', status(500)), [FEED]: feed });
    here.servers = { node: '', feed: `https://${FEED}` };
    await here.refresh();
    expect(here.kept().figures.price?.value.USD).toBeGreaterThan(90_000);
    expect(here.kept().health['feed/figures']?.doubted?.reason).toMatch('Coinbase');
  });
});

type Feed = Awaited<ReturnType<typeof written>>;
describe('a feed is refused', () => {
  test.each<[string, (feed: Feed) => void]>([
    [
      'that was not written for a day',
      (feed) => {
        feed.writtenAt -= DAY + MINUTE;
      },
    ],
    [
      'from the future',
      (feed) => {
        feed.writtenAt += HOUR;
      },
    ],
    [
      'of another version',
      (feed) => {
        feed.version = 2;
      },
    ],
    [
      'with a difficulty out of bounds',
      (feed) => {
        feed.figures.difficulty.value = 1;
      },
    ],
    [
      'with a price below nought',
      (feed) => {
        feed.figures.price.value.EUR = -1;
      },
    ],
    [
      'with text where a number belongs',
      (feed) => {
        feed.figures.mpi.value = '−0.4';
      },
    ],
    [
      'with a source that is markup',
      (feed) => {
        feed.figures.price.source = '<b>';
      },
    ],
    [
      'with times in seconds',
      (feed) => {
        feed.figures.price.observedAt /= 1000;
      },
    ],
  ])('%s', async (_, spoil) => {
    const feed = await written();
    spoil(feed);
    expect(() => readFeed(feed, THEN)).toThrow();
  });
});

test('the published schema is the one that the extension checks by', () => {
  expect(JSON.parse(JSON.stringify(feedSchema()))).toEqual(published);
});
