import { type MarketPage, marketOf } from '@/utils/markets/market';
import { canBePrice, type Spot } from '@/utils/markets/spot';
import { priceInTitle } from '@/utils/markets/title';
import type { PageFigures } from '@/utils/page/page-figures';

/** The market that a document shows now, by its address, its title and its main heading. */
export function marketOfPage(page: Document): MarketPage | null {
  const heading = page.querySelector('h1')?.textContent;
  return marketOf({ address: page.location, title: page.title, heading });
}

/** What the figures say of bitcoin's price, as far as numbers of a page are held against it. */
export const spotOf = ({ spot, perUsd }: PageFigures): Spot => ({ ...spot, perUsd });

/** The price in a title, where it can be bitcoin's in this currency; null while it tells none. */
export function titlePrice(title: string, currency: string, spot: Spot): number | null {
  const value = priceInTitle(title)?.value;
  return value !== undefined && canBePrice(value, currency, spot, 1.5) ? value : null;
}
