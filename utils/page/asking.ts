import type { Amount, Context, Question } from '@/utils/prices/amount';
import { DIGIT } from './elements';
import { insist } from './insist';
import { guessFrom, makeRecall } from './recall';
import type { Unit } from './unit';

/** Finds amounts for a page by asking elsewhere: reading a text needs many words, which no page should have to load. */
export interface Asking {
  /** The amounts of a text, as far as they are known. Null: they are asked for, and the unit's turn comes again when they are. */
  find(text: string, context: Context, unit: Unit): Amount[] | null;
}

/** What is asked about the texts of one unit. */
interface Wanted {
  questions: Question[];
  /** Nothing is marked before the answer. */
  unknown: boolean;
}

/** Characters of text that are asked about at once; the rest waits. What stands beside a text counts as so many. */
const MOST = 60_000;
const BESIDE = 500;
/** Time in which questions are gathered, ms: marks that come together cost the page one layout. */
const PAUSE = 100;

/** `ask` answers many questions in their order; `answered` is told whose turn it is again. */
export function asking(
  ask: (questions: Question[]) => Promise<Amount[][]>,
  answered: (unit: Unit) => void,
  signal: AbortSignal,
): Asking {
  const recall = makeRecall();
  /** What was last marked in each unit. */
  const last = new WeakMap<Unit, { text: string; amounts: Amount[] }>();
  let waiting = new Map<Unit, Wanted>();
  let timer = 0;
  let asked = false;

  function want(unit: Unit, question: Question, unknown: boolean): void {
    const wanted = waiting.get(unit) ?? { questions: [], unknown: false };
    wanted.questions.push(question);
    wanted.unknown ||= unknown;
    waiting.set(unit, wanted);
    wake(PAUSE);
  }

  function wake(pause: number): void {
    if (!asked && !timer && waiting.size && !signal.aborted) timer = window.setTimeout(send, pause);
  }

  /** As many units as fit into one message, all that is asked about each of them together. */
  function nextUnits(): [Unit, Wanted][] {
    const all = [...waiting];
    let length = 0;
    const end = all.findIndex(([, { questions }], index) => {
      for (const { text } of questions) length += text.length + BESIDE;
      return index > 0 && length > MOST;
    });
    const next = all.slice(0, end < 0 ? all.length : end);
    waiting = new Map(all.slice(next.length));
    return next.filter(([{ row }]) => row.isConnected);
  }

  const learn = (question: Question, amounts: Amount[] | undefined, now: number) =>
    amounts !== undefined && recall.learn(question, amounts, now);

  async function send(): Promise<void> {
    timer = 0;
    asked = true;
    const units = nextUnits();
    const questions = units.flatMap(([, wanted]) => wanted.questions);
    const answers = questions.length ? await insist(() => ask(questions), signal) : undefined;
    asked = false;
    if (signal.aborted) return;
    const now = performance.now();
    let at = 0;
    for (const [unit, { questions: own, unknown }] of units) {
      const isNew = own.map((question) => learn(question, answers?.[at++], now)).some(Boolean);
      // What is known by other figures was marked at once; now it turns out to be something else.
      if (isNew && !unknown) unit.text = '';
      if (answers && (isNew || unknown)) answered(unit);
    }
    wake(PAUSE);
  }

  return {
    find(text, context, unit) {
      if (!DIGIT.test(text)) return [];
      const question = { text, context };
      const known = recall.of(question, performance.now());
      const seeming = known ? null : last.get(unit);
      const amounts = known?.amounts ?? (seeming ? guessFrom(seeming, text) : null);
      if (!known || known.old) want(unit, question, !amounts);
      if (amounts?.length) last.set(unit, { text, amounts });
      return amounts;
    },
  };
}
