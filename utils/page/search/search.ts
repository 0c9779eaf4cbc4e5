import type { BesideText } from '@/utils/markets/judge';
import { isElement } from '@/utils/page/elements';
import type { Idle } from '@/utils/page/idle';
import type { Lessen } from '@/utils/page/marks/plan';
import type { PageFigures } from '@/utils/page/page-figures';
import type { Reading } from '@/utils/page/reading';
import { type Block, isRow } from '@/utils/page/text/blocks';
import type { Passage } from '@/utils/page/text/passages';
import { saidOfDay } from '@/utils/page/text/said-of-day';
import { type Finds, scan } from '@/utils/page/text/scan';
import { waitFor } from '@/utils/page/text/veil';
import type { Unit } from '@/utils/page/unit';
import type { Units } from '@/utils/page/units';
import type { Amount, Context, Question } from '@/utils/prices/amount';
import { amongOthers } from './among';
import { asking } from './asking';
import { contextOf } from './context';
import { isLong } from './long';
import { nearness } from './near';
import { refusals } from './refusals';
import { stretchesOf } from './stretches';

/** What looking for amounts in the texts of a page needs from outside. */
export interface Searching {
  page: Document;
  figures: PageFigures;
  idle: Idle;
  units: Units;
  /** The amounts of texts, in their order. */
  find(questions: Question[]): Promise<Amount[][]>;
  /** What the worker is to know of a passage on a page of markets. */
  beside(passage: Passage): BesideText | undefined;
  /** Whose turn it is again, as more is known of its texts, and whether there is anything in it to be marked or to be taken off. */
  answered(unit: Unit, some: boolean): void;
  /** Has a unit read when there is time. */
  later(unit: Unit): void;
  /** Called with each shadow tree that is met. */
  shadow(root: ShadowRoot): void;
}

/** Looking for amounts in the texts of a page. */
export interface Search {
  /** Finds the amounts of a unit's passages, one by one; null where they are not known yet, and its turn comes again when they are. */
  finder(unit: Unit): (passage: Passage) => Amount[] | null;
  /** Looks through all texts below a node for such as may hold amounts, to be read when they come near the reader. */
  through(root: Node): Generator<void>;
  /** Has an element read when it comes near the reader. */
  expect(element: Element): void;
  /** How an amount is marked that stands among others; null: not at all. */
  among(text: Text, unit: Unit, figures: PageFigures): Lessen | null;
  /** Whether the reader said that this is no price. */
  isRefused(amount: Pick<Amount, 'kind' | 'currency'>, text: string): boolean;
  /** Remembers that, and returns the key under which it can be remembered elsewhere. */
  refuse(reading: Reading, text: string): string;
}

const hasRoot = ({ shadowRoot }: Element) => shadowRoot !== null;

/** What the part brings. */
export const search = { open: openSearch, saidOfDay };

/** Looks for amounts in the texts of a page until `signal` aborts: what to read, and what the worker says of it. */
function openSearch(
  { page, figures, idle, units, find, beside, answered, later, shadow }: Searching,
  signal: AbortSignal,
): Search {
  const finder = asking(find, answered, signal);
  const refused = refusals(figures.refused ?? []);
  const near = nearness(arrived, signal);
  const stretches = stretchesOf((elements) => idle.add(throughEach(elements)), signal);
  const rootless = waitFor(page, hasRoot, ({ shadowRoot }) => shadowRoot && shadow(shadowRoot), signal);
  const finds: Finds = {
    block: near.expect,
    shadow,
    rootless: rootless.expect,
    passes(element) {
      const isPassed = isLong(element);
      if (isPassed) stretches.expect(element);
      return isPassed;
    },
  };

  function arrived(blocks: Block[]): void {
    for (const block of blocks) {
      // A table's row that is no row of figures but a part of the layout is read cell by cell.
      const isLayout = isElement(block) && block.localName === 'tr' && !isRow(block);
      if (isLayout) idle.add(scan(block, finds, false));
      else later(units.of(block));
    }
  }

  function* throughEach(elements: Element[]): Generator<void> {
    for (const element of elements) if (element.isConnected) yield* scan(element, finds);
  }

  return {
    finder(unit) {
      let context: Context | undefined;
      const aside = (passage: Passage) => {
        context ??= contextOf(unit.row, figures.date, performance.now());
        return { context, market: beside(passage) };
      };
      return (passage) => finder.find(passage.text, () => aside(passage), unit);
    },
    through: (root) => scan(root, finds),
    expect: near.expect,
    among: amongOthers,
    isRefused: refused.has,
    refuse: refused.add,
  };
}
