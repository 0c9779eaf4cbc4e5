import { type BesideText, judge } from '@/utils/markets/judge';
import type { Spot } from '@/utils/markets/spot';
import type { Amount, Question } from '@/utils/prices/amount';
import { findAmounts } from '@/utils/prices/find';
import { learn } from '@/utils/prices/languages';
import { every } from '@/utils/prices/locales/every';
import { spotNow } from './markets';
import { list, text } from './stranger';

/** More than one message of a page ever asks: whatever else it asks comes from no script of ours. */
const MOST = 1000;
const LONGEST = 25_000;
const LONGEST_BESIDE = 1000;

learn(every);

/** What stands beside a text on a page of markets, held to its size. */
const besideText = ({ page, labels }: BesideText): BesideText => ({
  page,
  labels: list(labels, MOST).map((label) => [Number(label?.[0]), text(label?.[1], LONGEST_BESIDE)]),
});

/** The prices in texts of a page, in their order. Pages are strangers: what they send is held to its shape. */
export async function amountsIn(questions: readonly Question[]): Promise<Amount[][]> {
  const asked: readonly (Partial<Question> | null | undefined)[] = list(questions, MOST);
  const spot = asked.some((one) => one?.market) ? await spotNow() : null;
  return asked.map((one) => amountsOf(one, spot));
}

function amountsOf(asked: Partial<Question> | null | undefined, spot: Spot | null): Amount[] {
  const beside = Object.entries(asked?.context ?? {}).map(([name, found]) => [
    name,
    text(found, LONGEST_BESIDE),
  ]);
  const said = text(asked?.text, LONGEST);
  const found = findAmounts(said, Object.fromEntries(beside));
  return asked?.market && spot ? judge(found, said, besideText(asked.market), spot) : found;
}
