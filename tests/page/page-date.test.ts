// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { saidOfDay } from '@/utils/page/text/said-of-day';
import { dayWritten } from '@/utils/readings/day-written';

const parse = (html: string) => {
  const head = html.match(/<meta[^>]*>/g)?.join('') ?? '';
  return new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${html}</body></html>`,
    'text/html',
  );
};
const dateOf = (html: string) => dayWritten(saidOfDay(parse(html)));
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test.each([
  [
    'an article’s own data',
    ld({ '@type': 'NewsArticle', datePublished: '2025-12-05T10:00:00Z' }),
    '2025-12-05',
  ],
  [
    'an article in a graph',
    ld({
      '@graph': [
        { '@type': 'WebPage', datePublished: '2025-01-01' },
        { '@type': ['Article'], datePublished: '2025-12-05' },
      ],
    }),
    '2025-12-05',
  ],
  [
    'a page in a graph',
    ld({ '@graph': [{ '@type': 'WebPage', datePublished: '2024-12-08T00:00:00+00:00' }] }),
    '2024-12-08',
  ],
  [
    'a date in words',
    ld({ '@type': 'NewsArticle', datePublished: 'Fri Apr 28 19:20:36 CEST 2023' }),
    '2023-04-28',
  ],
  [
    'a tag without a colon in its zone',
    '<meta property="article:published_time" content="2023-04-28T18:23:00+0000">',
    '2023-04-28',
  ],
  ['a tag by another name', '<meta name="parsely-pub-date" content="2022-03-01">', '2022-03-01'],
  [
    'a time in the article',
    '<article><time datetime="2021-11-10T08:00Z">10 Nov</time></article>',
    '2021-11-10',
  ],
])('%s tells the day', (_, html, day) => {
  expect(dateOf(html)).toBe(day);
});

test.each([
  [
    'a page that is kept up to date',
    ld({ '@type': 'WebPage', datePublished: '2018-08-28T06:00:00Z', dateModified: '2024-04-07T01:00:00Z' }),
  ],
  ['a blank', '<meta property="article:published_time" content="">'],
  ['the epoch', '<meta property="article:published_time" content="1970-01-01T00:00:00Z">'],
  ['a time of another article', '<aside><time datetime="2021-11-10">then</time></aside>'],
  ['broken data', '<script type="application/ld+json">{"@type": "NewsArticle", </script>'],
  ['a day that is none', '<meta name="date" content="2025-13-45">'],
])('%s tells nothing', (_, html) => {
  expect(dateOf(html)).toBeUndefined();
});

test('an article’s data comes before tags, and tags before times', () => {
  const tag = '<meta property="article:published_time" content="2025-02-02">';
  const time = '<article><time datetime="2025-03-03"></time></article>';
  expect(dateOf(ld({ '@type': 'Article', datePublished: '2025-01-01' }) + tag + time)).toBe('2025-01-01');
  expect(dateOf(tag + time)).toBe('2025-02-02');
});
