import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Look, PageFacts } from '@/utils/markets/look';
import { answerFromPage, ask, hear } from '@/utils/messages';
import { announceMarks, marksAreHere } from '@/utils/page/here';
import { whenMoved } from '@/utils/page/marks/moved';
import { runOn } from '@/utils/page/run';
import type { Question } from '@/utils/prices/amount';
import type { SaidOfDay } from '@/utils/readings/day-written';

/** Put by the worker into frames that name bitcoin: marks prices, and keeps the marks right. */
export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    // Two calls from the gate may have brought it twice: two of them would take each other's marks for copies.
    if (marksAreHere()) return;
    announceMarks(() => ctx.isValid);
    const service = {
      // The worker has the words of every language, and reads for all pages.
      find: (questions: Question[]) => ask('find', { questions }),
      figures: (said: SaidOfDay) => ask('pageFigures', said),
      refuse: (key: string) => void ask('refuse', { key }).catch(() => {}),
      bringCard: () => ask('cardForThisFrame', null),
      bringMarket: (facts: PageFacts) => ask('marketForThisFrame', facts),
      lookAtMarket: (look: Look) => ask('lookAtMarket', look),
      now: Date.now,
    };
    const { update, market, gaveUp } = runOn(document, service, ctx.signal);
    answerFromPage('page', () => ({ market: market(), gaveUp: gaveUp() }), ctx.signal);
    hear('changed', update, ctx.signal);
    // A page out of the back-forward cache, or one that shows another article without loading.
    const { signal } = ctx;
    window.addEventListener('pageshow', ({ persisted }) => persisted && void update(), { signal });
    whenMoved(document, update, signal);
    await update();
  },
});
