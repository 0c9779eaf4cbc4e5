import type { SaidOfDay } from '@/utils/readings/day-written';

/** Longest data that is looked at. */
const LONGEST = 500_000;

const TIMES =
  'time[itemprop="datePublished"],article time[datetime],main header time[datetime],h1 ~ time[datetime]';

/** All by which a page tells the day it was written, as it stands there. */
export function saidOfDay(page: Document): SaidOfDay {
  const data = [...page.scripts]
    .filter(({ type }) => type === 'application/ld+json')
    .map(({ textContent }) => textContent)
    .filter((json) => json.length < LONGEST && json.includes('datePublished'));
  const metas = [...(page.head?.querySelectorAll('meta[content]') ?? [])].flatMap((meta) => {
    const name = ['property', 'name', 'itemprop'].map((key) => meta.getAttribute(key)).find(Boolean);
    return name && /pub|date/.test(name) ? [[name, meta.getAttribute('content') ?? ''] as const] : [];
  });
  // By name first: a search by all these rules through a long page takes its time.
  const time = [...page.getElementsByTagName('time')].find((one) => one.matches(TIMES))?.dateTime;
  return { data, metas, time };
}
