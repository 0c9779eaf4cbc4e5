import { DIGIT } from '@/utils/page/elements';
import { insist } from '@/utils/page/insist';
import type { Unit } from '@/utils/page/unit';
import type { Amount, Question } from '@/utils/prices/amount';
import { guessFrom, makeRecall, type Read } from './recall';

/** Finds amounts for a page by asking elsewhere: reading a text needs many words, which no page should have to load. */
export interface Asking {
  /**
   * The amounts of a text, as far as they are known. Null: they are asked for, and the unit's turn comes again when they are.
   * `beside` is called only where they are not yet known of this very unit.
   */
  find(text: string, beside: () => Omit<Question, 'text'>, unit: Unit): Amount[] | null;
}

/** What is asked about the texts of one unit. */
interface Wanted {
  questions: Question[];
  /** Nothing is marked before the answer. */
  unknown: boolean;
}

/** Characters of text that are asked about at once; the rest waits. What stands beside a text counts as so many. */
const MOST = 60_000;
const BESIDE = 200;
/** Time without a new question after which they are sent, ms, and the longest: marks that come together cost the page one layout. */
const PAUSE = 80;
const LONGEST = 300;
/** Time within which a unit's turn comes after the answer, ms. */
const SOON = 1000;

/**
 * `ask` answers many questions in their order; `answered` is told whose turn it is again, and whether there is anything in it to be
 * marked or to be taken off.
 */
export function asking(
  ask: (questions: Question[]) => Promise<Amount[][]>,
  answered: (unit: Unit, some: boolean) => void,
  signal: AbortSignal,
): Asking {
  const recall = makeRecall();
  /** What was last marked in each unit. */
  const last = new WeakMap<Unit, Read>();
  /** The latest answers: for their units' next turn, whatever is asked about texts of their kind meanwhile. */
  let told = new WeakMap<Unit, Read[]>();
  let toldUntil = 0;
  let waiting = new Map<Unit, Wanted>();
  let timer = 0;
  let since = 0;
  let latest = 0;
  let asked = false;

  function want(unit: Unit, question: Question, unknown: boolean): void {
    const wanted = waiting.get(unit) ?? { questions: [], unknown: false };
    wanted.questions.push(question);
    wanted.unknown ||= unknown;
    waiting.set(unit, wanted);
    latest = performance.now();
    wake();
  }

  function wake(): void {
    if (asked || timer || !waiting.size || signal.aborted) return;
    since = performance.now();
    timer = window.setTimeout(sendOrWait, PAUSE);
  }

  /** A timer that is set anew with each question would cost more than the questions. */
  function sendOrWait(): void {
    const now = performance.now();
    const pause = Math.min(latest + PAUSE, since + LONGEST) - now;
    if (pause > 5) timer = window.setTimeout(sendOrWait, pause);
    else void send();
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
    told = new WeakMap();
    toldUntil = now + SOON;
    let at = 0;
    for (const [unit, { questions: own, unknown }] of units) {
      const known = own.map(({ text }, index) => ({ text, amounts: answers?.[at + index] ?? [] }));
      const isNew = own.map((question) => learn(question, answers?.[at++], now)).some(Boolean);
      // What is known by other figures was marked at once; now it turns out to be something else.
      if (isNew && !unknown) unit.text = '';
      if (!answers || !(isNew || unknown)) continue;
      told.set(unit, known);
      answered(unit, unit.marked.length > 0 || last.has(unit) || known.some(({ amounts }) => amounts.length));
    }
    wake();
  }

  return {
    find(text, beside, unit) {
      if (!DIGIT.test(text)) return [];
      const now = performance.now();
      const answer = now < toldUntil ? told.get(unit)?.find((one) => one.text === text) : undefined;
      let amounts: Amount[] | null | undefined = answer?.amounts;
      if (!amounts) {
        const question = { text, ...beside() };
        const known = recall.of(question, now);
        const seeming = known ? null : last.get(unit);
        amounts = known?.amounts ?? (seeming ? guessFrom(seeming, text) : null);
        if (!known || known.old) want(unit, question, !amounts);
      }
      if (amounts?.length) last.set(unit, { text, amounts });
      return amounts;
    },
  };
}
