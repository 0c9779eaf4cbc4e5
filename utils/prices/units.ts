import { codeAt } from './code-at';
import { isCurrency } from './currencies';
import { isDense, lookUp, type Node } from './lexicon';
import { isDigit, type Numeral, readNumeral } from './numerals';
import type { Reading } from './reading';

/** A number with what follows it: multipliers, and at most one currency, coin, rate or per cent. */
export interface Quantity {
  end: number;
  value: number;
  otherwise: number | null;
  times: number;
  unit: string | null;
}

/** Reads the multipliers and the unit behind a number: "90" + "K", "1,2" + "Mrd. Dollar", "10만 8천300" + "달러". */
export function readUnits(numeral: Numeral, { text, folded, lexicon }: Reading): Quantity {
  let { end, value, otherwise } = numeral;
  let times = 1;
  // "%1,84": the sign stands before it in Turkish.
  if (folded[numeral.start - 1] === '%') return { end, value, otherwise, times, unit: '%' };
  // East Asian numbers add up: 1억 3천만, 10만 8천300, 9万4,000. `sum` holds what is above 万, `part` what is below.
  let sum = 0;
  let part = 0;
  let rest = value;
  for (let steps = 0; steps < 10; steps++) {
    const gap = folded[end] === ' ' || (folded[end] === '-' && !isDigit(codeAt(folded, end + 1))) ? 1 : 0;
    const found = lookUp(lexicon.money, folded, end + gap, text);
    if (!found) {
      const more =
        sum + part > 0 && isDigit(codeAt(folded, end + gap)) ? readNumeral(folded, end + gap, false) : null;
      if (!more?.numeral || more.numeral.value >= times) break;
      // 8万8 is 88,000, and so are "88k8", "2 tỷ 6": a digit that ends a number is of the next smaller ten.
      const short =
        (gap === 0 || TENTHS.test(folded.slice(end - 5, end))) &&
        more.end - end - gap === 1 &&
        !/^x?\d/.test(lookUp(lexicon.money, folded, more.end, text)?.meaning ?? '');
      if (
        gap &&
        !short &&
        !isDense(codeAt(folded, end - 1)) &&
        !goesOn(
          more.numeral,
          lookUp(lexicon.money, folded, more.end + (folded[more.end] === ' ' ? 1 : 0), text),
        )
      )
        break;
      // 8万0,700 is 80,700: behind a multiplier a number may begin with nought.
      const nought = /^0,\d{3}(?![\d,.])/.test(folded.slice(end + gap, end + gap + 6));
      rest = more.numeral.value * (short ? times / 10 : nought ? 1000 : 1);
      otherwise = null;
      value = sum + part + rest;
      end = more.end;
      continue;
    }
    // "$596.27 $13.3M": a sign with a number behind it is that number's.
    if (/[^\p{L}\p{M}./]/u.test(folded[found.end - 1] ?? '') && takesNext(folded, numeral.start, found.end))
      break;
    const power = Number(found.meaning);
    const behind = wordEnd(folded, found.end);
    const dense = isDense(codeAt(folded, found.end - 1));
    // "90 k 5": a letter that stands alone is none, but before a sign or a stop: "90 k$", "19.5 k,"; nor in "1,4 M", a milliard.
    if (
      gap &&
      !dense &&
      found.meaning !== 'x9' &&
      /^[kmbtк]$/.test(folded.slice(end + gap, found.end)) &&
      !/\p{Sc}/u.test(folded[found.end] ?? '') &&
      !(folded[end + gap] === 'k' && /^(?:[,;!?)]|\.?(?:\s|$))/.test(folded.slice(found.end, found.end + 2)))
    )
      break;
    // "22 825 BTC/USD", "703 BTC-e": a pair or an exchange is no quantity, and in "BTC 88,120 ETH 2,964" the names stand before their prices.
    if (
      /^(?:BTC|coin)$/.test(found.meaning) &&
      (folded[behind] === '/' ||
        /^-e(?!\p{L})/u.test(folded.slice(behind, behind + 3)) ||
        isCurrency(folded.slice(found.end, behind).toUpperCase()) ||
        isNamedRow(folded, text, numeral.start, behind, lexicon.money))
    )
      break;
    const done = folded[behind] === '.' && behind - end > 2 ? behind + 1 : behind;
    if (found.meaning.startsWith('x')) {
      times = 10 ** Number(found.meaning.slice(1));
      // "2.105 milyon": before a multiplier one separator is a point, but not in "2,185억".
      if (otherwise !== null && otherwise < rest && times >= 1e6 && !dense) rest = otherwise;
      const open = otherwise !== null && times === 1000 ? otherwise * times : null;
      if (times < 10_000) part += (rest || 1) * times;
      else {
        // "46 triệu tỷ": a multiplier of what is multiplied.
        sum = part + rest === 0 && sum > 0 ? sum * times : sum + (part + rest || 1) * times;
        part = 0;
      }
      rest = 0;
      value = sum + part;
      otherwise = open;
      end = dense ? found.end : done;
    } else if (Number.isNaN(power))
      return {
        end: behind,
        value: found.meaning === 'cent' ? value / 100 : value,
        otherwise,
        times,
        unit: found.meaning === 'cent' ? 'USD' : found.meaning,
      };
    else {
      const size = 10 ** power;
      // "2,105 billion": before a multiplier one separator is a point.
      value = (otherwise !== null && otherwise < value && power >= 6 ? otherwise : value) * size;
      // "4,284 thousand": there it stays open.
      otherwise = otherwise !== null && power === 3 ? otherwise * size : null;
      times *= size;
      end = done;
    }
  }
  // "1억4천": after hundreds of millions a thousand is short for ten millions.
  if (sum >= 1e8 && part > 0) value = sum + (part + rest) * 1e4;
  return { end, value, otherwise, times, unit: null };
}

/** Multipliers of Vietnamese, which says tenths of them behind. */
const TENTHS = /(?:triệu|tỷ|tỉ)$/;

/** "82 bin 900 dolar", "6 млн 912 тыс. рублей": in scripts with blanks only three digits, or what has its own multiplier or currency, adds to the number before. */
function goesOn({ value, grouped }: Numeral, unit: { meaning: string } | null): boolean {
  if (unit && /^(?:%|BTC|coin|rate)$/.test(unit.meaning)) return false;
  return unit !== null || (!grouped && value >= 100 && value <= 999);
}

/** Whether a sign belongs to the number behind it: "$596.27 $13.3M" but not "3 687 000 ₴ 1 BTC" or "610$ 605$ 0.9 BTC". */
function takesNext(folded: string, start: number, end: number): boolean {
  if (isDigit(codeAt(folded, end))) return true;
  return (
    folded[end] === ' ' &&
    folded[end - 1] !== '%' &&
    isDigit(codeAt(folded, end + 1)) &&
    /(?<!\d)\p{Sc}\s?$/u.test(folded.slice(Math.max(0, start - 3), start))
  );
}

/** Whether a coin's name stands before a number, and another number behind the coin that follows it. */
function isNamedRow(folded: string, text: string, start: number, behind: number, money: Node): boolean {
  if (!/^\s\D?\d/.test(folded.slice(behind, behind + 3))) return false;
  const [name = ''] = /[\p{L}\p{M}]+\s$/u.exec(folded.slice(Math.max(0, start - 20), start)) ?? [];
  const at = start - name.length;
  return (
    /^[A-Z]{2,6}\s$/.test(text.slice(at, start)) ||
    (name !== '' && /^(?:BTC|coin)$/.test(lookUp(money, folded, at, text)?.meaning ?? ''))
  );
}

/** Words bend at their end: the amount goes on to the last letter. */
function wordEnd(folded: string, at: number): number {
  let end = at;
  while (/[\p{L}\p{M}]/u.test(folded[end] ?? '') && !/[\u3040-\u9fff\uac00-\ud7a3]/.test(folded[end] ?? ''))
    end++;
  return end;
}
