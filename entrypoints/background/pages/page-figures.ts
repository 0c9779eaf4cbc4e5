import { isStale } from '@/utils/figures/figure';
import { perUsd } from '@/utils/figures/per-usd';
import { anchorOf } from '@/utils/mining/anchor';
import { isPinned } from '@/utils/mining/basis';
import { costAt } from '@/utils/mining/cost-at';
import type { Cost } from '@/utils/mining/terms';
import type { MarkStyle, PageCost, PageFigures } from '@/utils/page/page-figures';
import { hostOfSource } from '@/utils/readings/reading';
import { costNameForPages } from '@/utils/words/basis-name';
import { format } from '@/utils/words/format';
import { marginForm } from '@/utils/words/margin-text';
import { workerWords } from '@/utils/words/worker-words';
import type { Today } from '../today/today';

const DAY = 86_400_000;
/** A page older than this is judged by the cost of its own day; within it, cost hardly moves. */
const OLD = 30 * DAY;

const pageCost = ({ usd, low, high, asOf }: Cost, basis: string, stale: boolean): PageCost => ({
  usd,
  low,
  high,
  basis,
  asOf,
  stale,
});

/** All that a page learns. `date`: the day it was written, where it tells. */
export function pageFigures(
  { figures, basis, rig, standing, now, locale }: Today,
  { date, style }: { date?: string | undefined; style: MarkStyle },
): PageFigures {
  const speech = workerWords(locale);
  const numbers = format(locale);
  const name = (cost: Cost) => costNameForPages(basis, cost, speech, numbers);
  const written = date ? Date.parse(date) : Number.NaN;
  // A pinned figure is of its own day for good; all others are of the day of the difficulty.
  const pinned = isPinned(basis);
  const retargets = figures.retargets?.value ?? [];
  const then =
    written < now - OLD ? costAt(written, { basis, rig, retargets, anchor: anchorOf(figures) }) : null;
  const verdict = speech.verdicts[standing.verdict];
  const { mpi } = figures;
  // Where the verdict rests on what an article stated, it says so; not on which site, which is no page's business.
  const read =
    mpi && standing.mpi === 'fresh' && hostOfSource(mpi.source) !== null
      ? ` ${speech.readMpi.page(numbers.signed(mpi.value), numbers.day(mpi.observedAt))}`
      : '';
  return {
    date,
    cost: pageCost(
      standing.cost,
      name(standing.cost),
      !pinned && isStale('difficulty', figures.difficulty, now),
    ),
    costThen: then && pageCost(then, name(then), false),
    perUsd: perUsd(figures),
    oldRates: figures.rates && isStale('rates', figures.rates, now) ? figures.rates.observedAt : undefined,
    spot: { usd: figures.price.value.USD, stale: isStale('price', figures.price, now) },
    verdict: { name: verdict.name, sentence: `${verdict.sentence}${read}`, band: standing.bands.margin },
    style,
    words: speech.marks,
    margins: marginForm(locale),
    locale,
  };
}
