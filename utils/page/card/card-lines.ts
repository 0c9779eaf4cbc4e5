import { DOLLAR_COINS } from '@/utils/markets/dollar-coins';
import type { PageFigures } from '@/utils/page/page-figures';
import type { Reading } from '@/utils/page/reading';
import { format } from '@/utils/words/format';
import type { MarkWords } from './card-words';

/** The card's words, in the order in which they are read. */
export interface CardLines {
  margin: string;
  against: string;
  rows: { name: string; value: string; notes: string[] }[];
  verdict: { name: string; sentence: string } | null;
  /** All of it as one line, for the clipboard. */
  line: string;
}

/** Says a reading in words. `now` dates ages, ms since 1970. */
export function cardLines(reading: Reading, figures: PageFigures, now: number): CardLines {
  const { words } = figures;
  const { margin, share, money, usd, day, age } = format(figures.locale);
  const { cost, kind, value, currency } = reading;
  const over = margin(reading.marginOverCost);
  const against =
    kind === 'cost' ? words.fromOurs : reading.marginOverCost < 0 ? words.underCost : words.overCost;
  const read = money(value, currency);
  const isDollar = currency === 'USD';
  const dated = `${day(cost.asOf)} (${age(cost.asOf, now)})`;
  const rate =
    figures.oldRates && !DOLLAR_COINS.has(currency) ? ` (${day(figures.oldRates)}, ${words.stale})` : '';
  const inDollars = `≈ ${usd(reading.usd)}${rate}`;
  const priceRow = {
    name: kind === 'cost' ? words.costRead : words.priceRead,
    value: read,
    notes: [...(isDollar ? [] : [inDollars]), ...marketNotes(reading, words)],
  };
  const costRow = {
    name: words.ourCost,
    value: usd(cost.usd),
    notes: [
      ...(cost.low < cost.high ? [`${usd(cost.low)} – ${usd(cost.high)}`] : []),
      cost.basis,
      cost.stale ? `${dated}, ${words.stale}` : dated,
    ],
  };
  const rows = [priceRow, costRow];
  if (kind === 'price')
    rows.push({ name: words.marginOfPrice, value: share(reading.marginOfPrice), notes: [] });
  const isToday = cost === figures.cost && kind === 'price';
  const line = [
    `${priceRow.name} ${read}: ${over} ${against}`,
    `${words.ourCost} ${usd(cost.usd)} (${cost.basis}, ${day(cost.asOf)})`,
    ...rows.slice(2).map(({ name, value: said }) => `${name} ${said}`),
  ].join('; ');
  return {
    margin: over,
    against,
    rows,
    verdict: isToday ? figures.verdict : null,
    line: `${line} · Hashfloor`,
  };
}

/** What is to be known of the market whose price this is. */
function marketNotes({ pair, currency }: Reading, { markets }: MarkWords): string[] {
  if (!pair || !markets) return [];
  const kind = pair.market === 'spot' ? [] : [markets[pair.market]];
  return DOLLAR_COINS.has(currency) ? [...kind, markets.dollarCoin] : kind;
}
