import { perUsd } from '@/utils/figures/per-usd';
import { standingOf } from '@/utils/mining/standing';
import type { AskedSum } from '@/utils/prices/asked-sum';
import { costName } from '@/utils/words/basis-name';
import { format } from '@/utils/words/format';
import { workerWords } from '@/utils/words/worker-words';
import { today } from '../today/today';

/** In one line: the margin and the verdict if a bitcoin cost this. Null where its currency has no rate. */
export async function answerTo({ value, currency }: AskedSum): Promise<string | null> {
  const { figures, basis, rig, now, locale } = await today();
  const rate = perUsd(figures)[currency];
  if (rate === undefined) return null;
  const price = { ...figures.price, value: { USD: value / rate } };
  const then = standingOf({ figures: { ...figures, price }, basis, rig, lastBands: null, now });
  const words = workerWords(locale);
  const numbers = format(locale);
  return words.asked.answer(
    numbers.money(value, currency),
    numbers.margin(then.marginOverCost),
    numbers.usd(then.cost.usd),
    costName(basis, then.cost, words, numbers),
    words.verdicts[then.verdict].name,
  );
}
