import { isStale } from '@/utils/figures/figure';
import { perUsd } from '@/utils/figures/per-usd';
import { type Insight, insightOf, type Look } from '@/utils/markets/look';
import type { Spot } from '@/utils/markets/spot';
import { today } from '../today/today';
import { list, text } from './stranger';

/** Numbers of a page that are looked at, and the longest words beside one. */
const MOST = 500;
const LONGEST = 200;
const LONGEST_ADDRESS = 4000;

/** The price of one bitcoin as it is known now: which numbers of a page can be one. */
export async function spotNow(): Promise<Spot> {
  const { figures, now } = await today();
  const { price } = figures;
  return { usd: price.value.USD, stale: isStale('price', price, now), perUsd: perUsd(figures) };
}

/** What a page's numbers tell of its market. Pages are strangers: what they send is held to its size. */
export async function lookAt({ address, title, heading, sights, held }: Look): Promise<Insight> {
  const look: Look = {
    address: text(address, LONGEST_ADDRESS),
    title: text(title, LONGEST),
    heading: text(heading, LONGEST),
    sights: list(sights, MOST).flatMap((sight) =>
      sight ? [{ ...sight, words: text(sight.words, LONGEST) }] : [],
    ),
    held,
  };
  return insightOf(look, await spotNow());
}
