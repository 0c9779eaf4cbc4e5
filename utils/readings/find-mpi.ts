import { inRange, RANGES } from '@/utils/mining/ranges';
import { MPI_WORDS, type MpiWords } from './mpi-words';

const any = (part: keyof MpiWords) => MPI_WORDS.flatMap((words) => words[part] ?? []).join('|');

const NAME = new RegExp(`(?<![\\p{L}\\d])MPI(?![a-z\\d-])|${any('name')}`, 'iu');
/** Who digs, in words of all these languages: what tells this MPI from others. */
const MINERS = /miner|mineur|minatori|minera|майнер|madenci|マイナー|採掘|채굴|矿工|礦工/iu;
const AGAIN = new RegExp(`^\\s*(?:${any('again')})`, 'iu');
const NOT_BEFORE = new RegExp(
  `(?:${any('not')})\\s*(?:(?:about|around|some|the|its?|rund|etwa|около)\\s*)?$`,
  'iu',
);
const NOT_BEHIND = new RegExp(`^\\s?(?:${any('notBehind')})`, 'iu');
/** Where the value that it left is followed by the one that it reached. */
const LEADS_ON = new RegExp(`^\\s?(?:${any('to')}|→|->)`, 'iu');
const NUMBER_FOLLOWS = /^[^.;!?\d]{0,24}[-−–+]?\d/u;
/** What makes a number one of something: of days, of per cent, of coins, of money. */
const UNIT =
  /^\s?(?:%|％|[€$£¥₿×]|x\b|-?\s?(?:btc|eh|th|k|m|bn|mio|million|billion|trillion|milli|tage?n?|jahr|days?|weeks?|months?|years?|hours?|jours?|días?|giorni|dias?|gün|дн|год)(?![a-z])|[日月年天個个時时시일월년])/iu;
const MONEY = /[€$£¥₿]\s?$/u;
/** A number that has no sign and no fraction counts only right behind the name. */
const GOVERNED = /(?:MPI|index|\))\s*(?:[:=]|(?:is |stands? |stood )?at|is|of|liegt bei|steht bei|:)?\s*$/iu;
const SIGN = `(?:[-−‑－]|(?:${any('minus')})\\s?)`;
const NUMBER = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d.,])(${SIGN})?(\\d{1,2}(?:[.,]\\d{1,3})?)(?![\\d]|[.,]\\d)`,
  'giu',
);
/** Furthest from the name that a value still belongs to it, in characters. */
const REACH = 160;

/** Sentences of a text. A point between digits ends none. */
const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+|[。！？\n\t]/u);

/** The first value in what follows the name. */
function valueIn(text: string, from: number): number | null {
  for (const { 0: all, 1: sign, 2: digits = '', index } of text.matchAll(NUMBER)) {
    if (index < from) continue;
    if (index - from > REACH) return null;
    const before = text.slice(Math.max(0, index - 40), index);
    const behind = text.slice(index + all.length);
    // "0–2" and "1-2": the end of a range.
    if (/\d\s?[-−–]?$/u.test(before)) continue;
    if (NOT_BEFORE.test(before) || NOT_BEHIND.test(behind) || UNIT.test(behind) || MONEY.test(before))
      continue;
    const onward = LEADS_ON.exec(behind);
    if (onward && NUMBER_FOLLOWS.test(behind.slice(onward[0].length))) continue;
    if (!sign && !/[.,]/.test(digits) && !GOVERNED.test(before)) continue;
    const value = Number(digits.replace(',', '.')) * (sign ? -1 : 1);
    if (inRange(value, RANGES.mpi)) return value === 0 ? 0 : value;
  }
  return null;
}

/** "−0.9 MPI": the value right before the name. */
function valueBefore(text: string, at: number): number | null {
  const [, sign, digits] =
    new RegExp(`(${SIGN})?(\\d{1,2}[.,]\\d{1,3})\\s?$`, 'iu').exec(text.slice(0, at)) ?? [];
  const value = digits ? Number(digits.replace(',', '.')) * (sign ? -1 : 1) : Number.NaN;
  return inRange(value, RANGES.mpi) ? value : null;
}

/**
 * Values of the Miners' Position Index that a text states as the present ones, in their order. Thresholds ("above 2")
 * and values that it came from ("down from 2.17") are none. `about`: text that tells what the page is about.
 */
export function findMpi(text: string, about = ''): number[] {
  if (!NAME.test(text) || !MINERS.test(`${text} ${about}`)) return [];
  const found: number[] = [];
  let named = false;
  for (const sentence of sentencesOf(text)) {
    const name = NAME.exec(sentence);
    const spoken = name !== null || (named && AGAIN.test(sentence));
    if (spoken) {
      // "the Miners’ Position Index (MPI)": what stands behind the last of its names.
      const end = name ? endOfNames(sentence, name.index + name[0].length) : 0;
      const value = valueIn(sentence, end) ?? (name && valueBefore(sentence, name.index));
      if (value !== null && !found.includes(value)) found.push(value);
      named = value === null;
    } else named = false;
  }
  return found;
}

/** The end of a name that is followed by its short form in brackets, or by itself. */
function endOfNames(sentence: string, end: number): number {
  return end + (/^\s?[(（]\s?MPI\s?[)）]/iu.exec(sentence.slice(end))?.[0].length ?? 0);
}
