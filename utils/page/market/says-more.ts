import { isProse } from '@/utils/markets/prose';
import { DIGIT, LEFT_ALONE, textsIn } from '@/utils/page/elements';
import { namesBitcoin } from '@/utils/page/here';
import { blockOf } from '@/utils/page/text/blocks';
import type { Units } from '@/utils/page/units';
import type { Last } from './follow';
import { isNear, TWIN } from './judge';
import { numbersIn } from './numbers';

/**
 * Whether the page of one market says more of bitcoin than its price: a row of text names it in prose with a figure, or beside money that
 * is not the last price. Generous: whoever looks closer finds out what it is. `quote`: the code of the market's money.
 */
export function saysMore(page: Document, units: Units, last: Last | null, quote: string | null): boolean {
  const money = new RegExp(`\\p{Sc}|\\d\\s?(?:USD|${quote})|(?:USD|${quote})\\s?\\d`, 'u');
  for (const text of textsIn(page, Number.POSITIVE_INFINITY)) {
    const block = namesBitcoin(text.data) && !text.parentElement?.closest(LEFT_ALONE) && blockOf(text);
    if (!block) continue;
    const { row } = units.of(block);
    let said = row.textContent;
    if (!DIGIT.test(said)) continue;
    if (isProse(said)) return true;
    for (const one of numbersIn(row, () => last?.currency ?? null))
      if (last && isNear(one, last, TWIN)) said = said.replace(one.element.textContent, ' ');
    if (money.test(said) && DIGIT.test(said)) return true;
  }
  return false;
}
