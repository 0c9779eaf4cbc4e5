import type { Basis } from '@/utils/mining/basis';
import { PUBLISHED_COSTS, type PublishedCost, publishedCost } from '@/utils/mining/published';
import type { Cost } from '@/utils/mining/terms';
import type { Words } from './en/core';
import type { Format } from './format';

/** Of all words, those that name a basis. */
type BasisWords = Pick<Words, 'basis'>;

const DAY = 86_400_000;

/** The period that a published figure is about: "Q2 2025", or its day. */
function period({ from, to }: PublishedCost, words: BasisWords, format: Format): string {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const days = (end - start) / DAY;
  if (days > 85 && days < 95) {
    return words.basis.quarter(new Date(start).getUTCMonth() / 3 + 1, from.slice(0, 4));
  }
  return days > 25 ? format.month(start) : format.day(end);
}

/** Names a published figure: "CoinShares Q2 2025", with what it counts where that is not running cash cost. */
export function publishedName(figure: PublishedCost, words: BasisWords, format: Format): string {
  const kind = figure.like === 'listed_allin' || figure.like === 'global_electricity' ? figure.like : null;
  const name = `${figure.source} ${period(figure, words, format)}`;
  return kind ? `${name} ${words.basis.counting[kind]}` : name;
}

/** Names a basis wherever a cost is shown: "listed miners, cash", "CoinShares Q2 2025, as published". */
export function basisName(basis: Basis, words: BasisWords, format: Format): string {
  if (basis.kind === 'preset') return (words.basis.presets[basis.id] ?? words.basis.presets.listed_cash).name;
  if (basis.kind === 'rig') return words.basis.rig.name;
  if (basis.kind === 'reading') {
    return words.basis.read(basis.host, format.day(Date.parse(basis.date)));
  }
  const figure = publishedCost(basis.id) ?? PUBLISHED_COSTS[0];
  const name = figure ? publishedName(figure, words, format) : basis.id;
  return basis.rolled ? words.basis.rolled(name) : words.basis.pinned(name);
}

/** Names what a cost stands on: its basis, and whether its machines' efficiency goes by Cambridge's live estimate. */
export function costName(
  basis: Basis,
  cost: Pick<Cost, 'anchoredAt'>,
  words: BasisWords,
  format: Format,
): string {
  const name = basisName(basis, words, format);
  return cost.anchoredAt === undefined ? name : words.basis.anchored(name);
}

/** The same for what is sent to pages: of a reading the day alone, for no site is told where else its reader was. */
export function costNameForPages(
  basis: Basis,
  cost: Pick<Cost, 'anchoredAt'>,
  words: BasisWords,
  format: Format,
): string {
  if (basis.kind !== 'reading') return costName(basis, cost, words, format);
  return words.basis.readSomewhere(format.day(Date.parse(basis.date)));
}
