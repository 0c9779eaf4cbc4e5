import type { Insight, Look, MarketSite, PageFacts } from '@/utils/markets/look';
import type { Amount, Question } from '@/utils/prices/amount';
import { asking } from './asking/asking';
import { refusals } from './asking/refusals';
import { isElement } from './elements';
import { idleWork } from './idle';
import { type MarketOnPage, marketOn } from './market/on-page';
import { clear } from './marks/annotate';
import { removeCopies } from './marks/copies';
import { standBack } from './marks/focus';
import { type Changes, mend, WATCHED } from './marks/mend';
import type { Means } from './marks/plan';
import { whenRelit } from './marks/relit';
import { whenResized } from './marks/resized';
import { eraseAllLines } from './marks/underline';
import type { PageFigures } from './page-figures';
import { patience } from './patience';
import { makeReader } from './reader';
import { isRow } from './text/blocks';
import { contextOf } from './text/context';
import { nearness } from './text/near';
import { scan } from './text/scan';
import { stretchesOf } from './text/stretches';
import { isSeen, waitFor } from './text/veil';
import { MANY, rowsRewritten, unitsTouched } from './touched';
import { isAt, type Marked, type Unit } from './unit';
import { registerUnits } from './units';

/** What marking a page needs from outside. */
export interface PageWork {
  /** The amounts of texts, in their order. */
  find(questions: Question[]): Promise<Amount[][]>;
  figures: PageFigures;
  /** Remembers, under this key, that the reader said of an amount that it is no price. */
  refuse(key: string): void;
  /** Brings the market's script into this frame where the page may be that of one; null where it is not. */
  bringMarket(facts: PageFacts): Promise<MarketSite | null>;
  /** What a look at a page of a market tells. */
  lookAtMarket(look: Look): Promise<Insight>;
  /** Called once when the page undoes our work so stubbornly that we leave it alone. */
  gaveUp(): void;
}

/** A page under our eyes. */
export interface MarkedPage {
  /** Shows other figures in all marks. */
  show(figures: PageFigures): void;
  /** The amount that a mark's element, or a point in a text, belongs to. */
  at(node: Node, offset?: number): Marked | null;
  /** Whether the row that an element stands in or is has marks. */
  isMarked(element: Element): boolean;
  /** Marks this amount no more: the reader says that it is no price. */
  refuse(marked: Marked): void;
  /** The market that the page is about. */
  market: MarketOnPage;
}

const hasRoot = ({ shadowRoot }: Element) => shadowRoot !== null;

/** Marks the amounts of a page and keeps them right while the page changes. When `signal` aborts, the page is as it would be without us. */
export function markPage(page: Document, work: PageWork, signal: AbortSignal): MarkedPage {
  const ended = new AbortController();
  signal.addEventListener('abort', () => ended.abort(), { signal: ended.signal });
  const idle = idleWork(page, ended.signal);
  const units = registerUnits();
  const refused = refusals(work.figures.refused ?? []);
  const watched = new WeakSet<Node>();
  let { figures } = work;
  const means: Means = {
    find: (passage, context, unit) =>
      finder.find(passage.text, () => ({ context: context(), market: market.beside(passage) }), unit),
    judge: (passage, found) => market.judge(passage, found),
    skips: (unit) => market.skips(unit),
    get figures() {
      return figures;
    },
    context: ({ row }) => contextOf(row, figures.date, performance.now()),
    refused: refused.has,
  };
  const reader = makeReader(means, idle, (hidden, veiled) => {
    for (const element of hidden) near.expect(element);
    for (const element of veiled) behind.expect(element);
    // What we wrote ourselves is no news.
    observer.takeRecords();
  });
  const answered = (unit: Unit, some: boolean) => {
    // Most rows have nothing to be marked: only a market may see its price in what is none by its words.
    if (some || market.isHere()) reader.later(unit);
  };
  const finder = asking(work.find, answered, ended.signal);
  const market = marketOn(
    page,
    { ...work, units, figures: () => figures, again: reader.later },
    ended.signal,
  );
  const near = nearness((blocks) => {
    for (const block of blocks) {
      // A table's row that is no row of figures but a part of the layout is read cell by cell.
      if (isElement(block) && block.localName === 'tr' && !isRow(block)) idle.add(scan(block, finds, false));
      else reader.later(units.of(block));
    }
  }, ended.signal);
  const behind = waitFor(page, isSeen, readAgain, ended.signal);
  const rootless = waitFor(page, hasRoot, ({ shadowRoot }) => shadowRoot && enter(shadowRoot), ended.signal);
  const patient = patience(() => {
    ended.abort();
    work.gaveUp();
  });
  const stretches = stretchesOf((elements) => idle.add(scanEach(elements)), ended.signal);
  const finds = { block: near.expect, shadow: enter, long: stretches.expect, rootless: rootless.expect };
  const observer = new MutationObserver((records) => {
    const start = performance.now();
    const changes = mend(records);
    observer.takeRecords();
    leaveAlone(changes);
    const hot = rowsRewritten(changes, units, enter).filter(
      (unit) => !page.hidden && !market.tick(unit, start) && patient.allows(unit, start),
    );
    if (hot.length) reader.now(hot, changes.loose);
    const { known, strange } = unitsTouched(changes, units);
    for (const unit of known) if (!hot.includes(unit)) reader.later(unit);
    lookThrough([...changes.added, ...strange]);
    patient.spent(performance.now() - start, start);
  });

  function enter(root: Document | ShadowRoot): void {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, WATCHED);
    standBack(root, ended.signal);
    idle.add(scan(root, finds));
  }

  function readAgain(element: Element): void {
    const unit = units.at(element);
    if (!unit) return;
    unit.text = '';
    reader.later(unit);
  }

  /** A text that the page strips of its marks again and again is left alone. */
  function leaveAlone({ stripped }: Changes): void {
    for (const node of stripped) {
      const unit = units.at(node);
      if (unit && patient.undone(unit)) clear(unit);
    }
  }

  function lookThrough(nodes: Node[]): void {
    if (!nodes.length) return;
    idle.add(scanAll(nodes.length > MANY ? [page] : nodes));
  }

  function* scanEach(elements: Element[]): Generator<void> {
    for (const element of elements) if (element.isConnected) yield* scan(element, finds);
  }

  function* scanAll(nodes: Node[]): Generator<void> {
    reader.sweep();
    for (const node of nodes) {
      if (!node.isConnected) continue;
      removeCopies(node);
      observer.takeRecords();
      yield* scan(node, finds);
    }
  }

  ended.signal.addEventListener('abort', () => {
    observer.disconnect();
    reader.clearAll();
    eraseAllLines();
  });
  whenRelit(page, () => reader.refresh(figures, false), ended.signal);
  whenResized(page, () => reader.refresh(figures, true), ended.signal);
  enter(page);

  return {
    market,
    show(next) {
      const anew = next.style !== figures.style;
      figures = next;
      reader.refresh(next, anew);
      market.refresh();
    },
    at(node, offset) {
      return units.at(node)?.marked.find((one) => isAt(one, node, offset)) ?? market.at(node);
    },
    isMarked: (element) => Boolean(units.at(element)?.marked.length || market.at(element)),
    refuse(marked) {
      const unit = units.at(marked.range.startContainer);
      if (!unit) return;
      work.refuse(refused.add(marked.reading, unit.text));
      clear(unit);
      reader.later(unit);
    },
  };
}
