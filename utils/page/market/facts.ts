import type { PageFacts } from '@/utils/markets/look';
import type { Spot } from '@/utils/markets/spot';
import type { PageFigures } from '@/utils/page/page-figures';

/** What a document says of itself now: by this the worker knows its market. */
export const factsOf = (page: Document): PageFacts => ({
  address: page.location.href,
  title: page.title.slice(0, 200),
  heading: page.querySelector('h1')?.textContent.slice(0, 200),
});

/** What the figures say of bitcoin's price, as far as numbers of a page are held against it. */
export const spotOf = ({ spot, perUsd }: PageFigures): Spot => ({ ...spot, perUsd });
