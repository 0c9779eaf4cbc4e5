import type { Insight, Look, MarketSite, PageFacts } from '@/utils/markets/look';
import type { MarketReport } from '@/utils/markets/report';
import type { Amount, Question } from '@/utils/prices/amount';
import type { SaidOfDay } from '@/utils/readings/day-written';
import { callCard } from './card/call-card';
import { insist } from './insist';
import { type MarkedPage, markPage } from './mark-page';
import type { PageFigures } from './page-figures';
import { type Part, part } from './parts';
import { settled } from './settled';

/** What a page is served with: how to find amounts, and whom to ask. */
export interface Service {
  /** The amounts of texts, in their order. Rejects when nobody answers. */
  find(questions: Question[]): Promise<Amount[][]>;
  /** The figures for a page that says this of its day; null where no marks are wanted. Rejects when nobody answers. */
  figures(said: Partial<SaidOfDay>): Promise<PageFigures | null>;
  /** Remembers that an amount of this site is no price. */
  refuse(key: string): void;
  /** Brings the market's script into this frame where the page may be that of one; null where it is not. */
  bringMarket(facts: PageFacts): Promise<MarketSite | null>;
  /** What a look at a page of a market tells. */
  lookAtMarket(look: Look): Promise<Insight>;
  /** Brings a part's script into this frame. */
  bring(part: Part): Promise<unknown>;
  /** ms since 1970. */
  now(): number;
}

interface Marking {
  root: Element;
  page: MarkedPage;
  figures: PageFigures;
  end: AbortController;
}

/** A page that is being marked. */
export interface Running {
  /** To be called whenever the answer may be another. */
  update(): Promise<void>;
  /** The market that the page is about, as it stands now. */
  market(): MarketReport | null;
  /** Whether the page was given up, as it undoes all that is done. */
  gaveUp(): boolean;
}

/** Marks a page from when it is settled until `signal` aborts; begins with the first update. */
export function runOn(page: Document, service: Service, signal: AbortSignal): Running {
  let marking: Marking | null = null;
  let asked = 0;
  let gaveUp = false;

  const stop = () => {
    marking?.end.abort();
    marking = null;
  };

  function start(figures: PageFigures): Marking {
    const end = new AbortController();
    signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
    gaveUp = false;
    const work = {
      ...service,
      figures,
      async bringSearch() {
        const brought = await service.bring('search');
        // It tells the page's day too.
        void update();
        return brought;
      },
      gaveUp() {
        gaveUp = true;
      },
    };
    const begun: Marking = {
      root: page.documentElement,
      page: markPage(page, work, end.signal),
      figures,
      end,
    };
    callCard(
      page,
      begun.page,
      { ...service, bringCard: () => service.bring('card'), figures: () => begun.figures },
      end.signal,
    );
    return begun;
  }

  async function update(): Promise<void> {
    const turn = ++asked;
    await settled(page, signal);
    const said = part('search')?.saidOfDay(page) ?? {};
    // Nobody answers while the extension is being updated: what stands may stand.
    const figures = await insist(() => service.figures(said), signal);
    if (figures === undefined || turn !== asked || signal.aborted) return;
    if (!figures || figures.style === 'off') stop();
    else if (marking?.root === page.documentElement && readsAlike(marking.figures, figures)) {
      marking.figures = figures;
      marking.page.show(figures);
    } else {
      stop();
      marking = start(figures);
    }
  }
  return { update, market: () => marking?.page.market.report() ?? null, gaveUp: () => gaveUp };
}

/** Whether what is marked, and not just what marks say, is the same by both. */
const readsAlike = (a: PageFigures, b: PageFigures) =>
  a.date === b.date && a.strips === b.strips && a.tables === b.tables;
