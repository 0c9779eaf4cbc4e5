import { STILL } from '@/utils/page/elements';
import type { PageFigures } from '@/utils/page/page-figures';
import { part } from '@/utils/page/parts';
import { type Reading, readingOf } from '@/utils/page/reading';
import { type Passage, passagesOf, placeOf } from '@/utils/page/text/passages';
import { isSeen } from '@/utils/page/text/veil';
import type { Marked, Unit } from '@/utils/page/unit';
import type { Amount } from '@/utils/prices/amount';
import { isDark } from './ground';
import type { Bearing } from './mark-element';
import { type Head, placeOfElement, stands } from './marks';
import { type Trial, trialAt, type Way } from './trial';

/** Makes of a trial, for an amount that ends behind `head`, one for a mark that takes less where that is due. */
export type Lessen = (trial: Trial, range: Range, head: Head) => Trial;

/** What reading a unit needs from outside. */
export interface Means {
  /**
   * Finds the amounts of a unit's passages; null where they are not known yet, and its turn comes again when they are. Undefined while
   * nobody looks for any.
   */
  finder(unit: Unit): ((passage: Passage) => Amount[] | null) | undefined;
  /** What the amounts of a passage are, seen from the market that the page is about. */
  judge(passage: Passage, found: Amount[]): Amount[];
  /** Whether a unit is to stay as it is. */
  skips(unit: Unit): boolean;
  figures: PageFigures;
  /** How an amount is marked that stands among others; null: not at all. */
  among(text: Text, unit: Unit): Lessen | null;
  /** Whether the reader said that this is no price. */
  isRefused(amount: Amount, text: string): boolean;
}

/** An amount found, where it stands, and how it is to be marked. */
export interface Step extends Bearing {
  reading: Reading;
  /** The amount's characters. */
  range: Range;
  /** Behind the last of them. */
  end: { node: Text; offset: number };
  /** What the text of that node was, there. */
  data: string;
  way: Way;
  trial: Trial | null;
  dark: boolean;
}

/** What is to be done to a unit. Null steps: nothing, as it stands as it should or is not known yet. */
export interface Plan {
  unit: Unit;
  steps: Step[] | null;
  /** Elements of the page that are hidden as yet. */
  hidden: Element[];
  /** Elements with amounts that cannot be seen as yet, although they have their place. */
  veiled: Element[];
}

const LIVE =
  '[aria-live]:not([aria-live="off"]),[role="status"],[role="alert"],[role="log"],[role="timer"],[role="marquee"]';

/** Amounts of one block that are marked: more in one is no text for readers. */
const MOST = 100;

/** Reads a unit, and decides on each amount in it. Asks for styles and boxes; writes nothing. */
export function planFor(unit: Unit, means: Means): Plan {
  if (means.skips(unit)) return { unit, steps: null, hidden: [], veiled: [] };
  const passages = [...passagesOf(unit.row)];
  const hidden = passages.flatMap((passage) => passage.hidden);
  const text = passages.map((passage) => passage.text).join('\n');
  const plan: Plan = { unit, steps: null, hidden, veiled: [] };
  unit.plan = plan;
  const find = means.finder(unit);
  if (text === unit.text && unit.searched === Boolean(find) && unit.marked.every(inPlace)) return plan;
  const known = passages.map((passage) => (find ? find(passage) : []));
  if (known.includes(null)) return plan;
  unit.text = text;
  unit.searched = Boolean(find);
  const all = passages.flatMap((passage, index) =>
    means.judge(passage, known[index] ?? []).flatMap((amount) => {
      const reading = readingOf(amount, means.figures);
      return reading && !means.isRefused(amount, text) ? { amount, reading, passage } : [];
    }),
  );
  const found = all.slice(0, MOST);
  // As many as before, where the page rewrites its figures: they stand as they stood, and nothing needs measuring.
  const usual = found.length === unit.marked.length ? unit.marked : [];
  plan.steps = found.flatMap((one, index) => stepFor(one, usual[index], plan, means));
  return plan;
}

/** Whether a plan still fits the page: nothing changed since, and no later plan was made. */
export const isFresh = (plan: Plan): boolean =>
  plan.unit.plan === plan &&
  (plan.steps ?? []).every(({ end, data }) => end.node.isConnected && dataAt(end) === data);

/** The text around a place, and how long all of it is: some browsers copy all of a long text each time that it is read. */
const dataAt = ({ node, offset }: Step['end']) =>
  node.length + node.substringData(Math.max(0, Math.min(offset, node.length) - 60), 120);

function stepFor(
  { amount, reading, passage }: { amount: Amount; reading: Reading; passage: Passage },
  usual: Marked | undefined,
  { unit, veiled }: Plan,
  { figures, among }: Means,
): Step | [] {
  const first = placeOf(passage, amount.start + 1);
  const end = placeOf(passage, amount.end);
  const parent = end?.node.parentElement;
  if (!first || !end || !parent) return [];
  if (!isSeen(parent)) {
    veiled.push(parent);
    return [];
  }
  const lessen = reading.pair ? part('market')?.strictTrial : among(end.node, unit);
  if (!lessen) return [];
  // Blanks behind a price that ticks are no reason to split its text.
  if (reading.pair && !end.node.data.slice(end.offset).trim()) end.offset = end.node.length;
  const start = { node: first.node, offset: first.offset - 1 };
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const lineOnly = figures.style === 'underline';
  const silent = parent.closest(LIVE) !== null;
  const splits = end.offset < end.node.length;
  const trial = lineOnly || usual ? null : lessen(trialAt(range, end.node, splits, silent), range, end.node);
  return {
    reading,
    range,
    end,
    data: dataAt(end),
    room: usual?.room ?? trial?.room ?? 0,
    width: usual?.width ?? trial?.width ?? 0,
    hang: usual?.hang ?? null,
    way: lineOnly ? 'line' : (usual?.way ?? trial?.way ?? 'inline'),
    trial,
    dark: usual?.dark ?? isDark(parent),
    silent,
    still: parent.closest(STILL) !== null,
  };
}

function inPlace({ element }: Marked): boolean {
  const place = element && placeOfElement(element);
  return !element || (place !== undefined && place !== null && stands(place));
}
