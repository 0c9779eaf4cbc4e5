import type { Amount, Question } from '@/utils/prices/amount';
import { findAmounts } from '@/utils/prices/find';
import { learn } from '@/utils/prices/languages';
import { every } from '@/utils/prices/locales/every';

/** More than one message of a page ever asks: whatever else it asks comes from no script of ours. */
const MOST = 1000;
const LONGEST = 25_000;
const LONGEST_BESIDE = 1000;

learn(every);

const text = (found: unknown, most: number) => (typeof found === 'string' ? found.slice(0, most) : '');

/** The prices in texts of a page, in their order. Pages are strangers: what they send is held to its shape. */
export function amountsIn(questions: readonly Question[]): Amount[][] {
  if (!Array.isArray(questions)) return [];
  return questions.slice(0, MOST).map((asked: Partial<Question> | null) => {
    const beside = Object.entries(asked?.context ?? {}).map(([name, found]) => [
      name,
      text(found, LONGEST_BESIDE),
    ]);
    return findAmounts(text(asked?.text, LONGEST), Object.fromEntries(beside));
  });
}
