import type { Insight, Look, MarketSite, PageFacts } from '@/utils/markets/look';
import type { Amount, Question } from '@/utils/prices/amount';
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
import { part } from './parts';
import { patience } from './patience';
import { makeReader } from './reader';
import { searchOn } from './search/on-page';
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
  /** Brings what looks for amounts in texts into this frame. */
  bringSearch(): Promise<unknown>;
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

/** Marks the amounts of a page and keeps them right while the page changes. When `signal` aborts, the page is as it would be without us. */
export function markPage(page: Document, work: PageWork, signal: AbortSignal): MarkedPage {
  const ended = new AbortController();
  signal.addEventListener('abort', () => ended.abort(), { signal: ended.signal });
  const idle = idleWork(page, ended.signal);
  const units = registerUnits();
  const watched = new WeakSet<Node>();
  const searched = new WeakSet<Node>();
  let { figures } = work;
  const means: Means = {
    finder: (unit) => search.now()?.finder(unit),
    judge: (passage, found) => market.judge(passage, found),
    skips: (unit) => market.skips(unit),
    get figures() {
      return figures;
    },
    among: (text, unit) => search.now()?.among(text, unit, figures) ?? null,
    isRefused: (amount, text) => search.now()?.isRefused(amount, text) ?? false,
  };
  const reader = makeReader(means, idle, (hidden, veiled) => {
    for (const element of hidden) search.now()?.expect(element);
    for (const element of veiled) behind.expect(element);
    // What we wrote ourselves is no news.
    observer.takeRecords();
  });
  const search = searchOn(
    {
      ...work,
      page,
      idle,
      units,
      beside: (passage) => market.beside(passage),
      answered(unit, some) {
        // Most rows have nothing to be marked: only a market may see its price in what is none by its words.
        if (some || market.isHere()) reader.later(unit);
      },
      later: reader.later,
      shadow: enter,
      began: () => enter(page),
    },
    ended.signal,
  );
  const market = marketOn(page, { ...work, units, figures: () => figures, again, search }, ended.signal);
  const behind = waitFor(page, isSeen, readAgain, ended.signal);
  const patient = patience(() => {
    ended.abort();
    work.gaveUp();
  });
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
    if (!watched.has(root)) {
      watched.add(root);
      observer.observe(root, WATCHED);
      standBack(root, ended.signal);
    }
    const texts = searched.has(root) ? null : search.now()?.through(root);
    if (!texts) return;
    searched.add(root);
    idle.add(texts);
  }

  /** What a market follows may stand where nobody has looked yet. */
  function again(unit: Unit): void {
    if (unit.row.isConnected) enter(unit.row.getRootNode() as Document | ShadowRoot);
    reader.later(unit);
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

  function* scanAll(nodes: Node[]): Generator<void> {
    reader.sweep();
    for (const node of nodes) {
      if (!node.isConnected) continue;
      removeCopies(node);
      observer.takeRecords();
      yield* search.now()?.through(node) ?? [];
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
  // What the reader refused is told by the words around it, which only that script knows to tell apart.
  if (part('search') || figures.refused?.length) void search.want();

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
    async refuse(marked) {
      const unit = units.at(marked.range.startContainer);
      if (!unit) return;
      await search.want();
      const key = search.now()?.refuse(marked.reading, unit.text);
      if (key) work.refuse(key);
      clear(unit);
      reader.later(unit);
    },
  };
}
