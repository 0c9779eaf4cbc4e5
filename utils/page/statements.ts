import type { Amount, Question } from '@/utils/prices/amount';
import { dayWritten } from '@/utils/readings/day-written';
import { findMpi } from '@/utils/readings/find-mpi';
import type { Stated } from '@/utils/readings/reading';
import { isElement } from './elements';
import type { Block } from './text/blocks';
import { passagesOf } from './text/passages';
import { saidOfDay } from './text/said-of-day';
import { scan } from './text/scan';
import { isSeen } from './text/veil';

/** What a page states of mining, with its day where it tells one. */
export interface Statements {
  host: string;
  date: string | null;
  stated: Stated[];
}

/** Most blocks that are read: an article has some hundreds. */
const MOST_BLOCKS = 3000;
/** Dollars, and the coins that stand for them. */
const DOLLARS = /^(USD|USDT|USDC)$/;

function blocksOf(page: Document): Set<Block> {
  const found = new Set<Block>();
  if (!page.body) return found;
  for (const _ of scan(page.body, { block: (block) => found.add(block), shadow: () => {} })) {
    if (found.size >= MOST_BLOCKS) break;
  }
  return found;
}

/** What a page hides states nothing. */
const isShown = (block: Block) => !isElement(block) || isSeen(block);

/** Texts that are asked about at once. */
const TOGETHER = 500;

function textsOf(page: Document): string[] {
  const texts: string[] = [];
  for (const block of blocksOf(page)) {
    if (isShown(block)) for (const { text } of passagesOf(block)) texts.push(text);
  }
  return texts;
}

/**
 * Values of the MPI and costs to mine one bitcoin that the page's visible text states, each once, in their order. `find`
 * is the detector of amounts. Read once, when somebody asks: nothing is watched and nothing is changed.
 */
export async function statementsOf(
  page: Document,
  find: (questions: Question[]) => Promise<Amount[][]>,
): Promise<Statements> {
  const date = dayWritten(saidOfDay(page)) ?? null;
  const { title } = page;
  const context = { title, lang: page.documentElement.lang, ...(date && { date }) };
  const stated = new Map<string, Stated>();
  const add = (one: Stated) => stated.set(`${one.kind} ${one.value}`, one);
  const texts = textsOf(page);
  for (let at = 0; at < texts.length; at += TOGETHER) {
    const some = texts.slice(at, at + TOGETHER);
    const amounts = await find(some.map((text) => ({ text, context })));
    for (const [index, text] of some.entries()) {
      for (const value of findMpi(text, title)) add({ kind: 'mpi', value });
      for (const { kind, value, currency } of amounts[index] ?? []) {
        if (kind === 'cost' && DOLLARS.test(currency)) add({ kind, value });
      }
    }
  }
  return { host: page.location.hostname, date, stated: [...stated.values()] };
}
