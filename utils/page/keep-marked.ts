import type { Look, PageFacts } from '@/utils/markets/look';
import type * as messages from '@/utils/messages';
import type { Question } from '@/utils/prices/amount';
import type { SaidOfDay } from '@/utils/readings/day-written';
import type { Hands } from './hands';
import { announceMarks, marksAreHere } from './here';
import { lendHands } from './lent';
import { whenMoved } from './marks/moved';
import { type Part, type Parts, part, startWith } from './parts';
import { runOn } from './run';

/** How a page and the worker speak to one another. */
export type Wire = Pick<typeof messages, 'ask' | 'hear' | 'answerFromPage'>;

/** How long this script lives in the page. */
export interface Life {
  signal: AbortSignal;
  isValid: boolean;
}

/**
 * Marks prices in this frame, and keeps the marks right, for as long as the script lives. `parts`: those that come with it; `hands`: what
 * those that come later may borrow.
 */
export async function keepMarked(
  parts: Partial<Parts>,
  hands: Partial<Hands>,
  { ask, hear, answerFromPage }: Wire,
  life: Life,
): Promise<void> {
  // Two calls from the gate may have brought it twice: two of them would take each other's marks for copies.
  if (marksAreHere()) return;
  announceMarks(() => life.isValid);
  startWith(parts);
  lendHands(hands);
  const bring = (wanted: Part) => ask('partForThisFrame', { part: wanted });
  const service = {
    // The worker has the words of every language, and reads for all pages.
    find: (questions: Question[]) => ask('find', { questions }),
    figures: (said: Partial<SaidOfDay>) => ask('pageFigures', said),
    refuse: (key: string) => void ask('refuse', { key }).catch(() => {}),
    bring,
    async bringMarket(facts: PageFacts) {
      const site = await ask('marketSite', facts);
      if (site && !part('market')) await bring('market');
      return site;
    },
    lookAtMarket: (look: Look) => ask('lookAtMarket', look),
    now: Date.now,
  };
  const { signal } = life;
  const { update, market, gaveUp } = runOn(document, service, signal);
  answerFromPage('page', () => ({ market: market(), gaveUp: gaveUp() }), signal);
  hear('changed', update, signal);
  // A page out of the back-forward cache, or one that shows another article without loading.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void update(), { signal });
  whenMoved(document, update, signal);
  await update();
}
