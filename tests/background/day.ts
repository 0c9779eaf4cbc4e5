import { vi } from 'vitest';
import type { PageFigures } from '@/utils/page/page-figures';
import type { SaidOfDay } from '@/utils/readings/day-written';
import { ALL_WELL, THEN, world } from '../figures/world';
import { type Rest, say, startWorker, tabAt } from './browser';

/** A worker that has just started, and the network that answers it. */
export interface Day {
  rest: Rest;
  network: ReturnType<typeof world>;
}

/** Starts the worker at the time at which the recorded answers were right, with every source answering. */
export function begin(): Day {
  vi.useFakeTimers({ toFake: ['Date'], now: THEN });
  const network = world({ ...ALL_WELL });
  vi.stubGlobal('fetch', (input: unknown) => network.fetch(input));
  return { rest: startWorker(), network };
}

/** Gives clock and network back. */
export function end(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

/** A page of a curated site. */
export const ARTICLE = tabAt('https://www.coindesk.com/markets/some-article');

/** What a page is told when its script asks for figures. */
export async function figuresFor(
  sender = ARTICLE,
  request: SaidOfDay = { data: [], metas: [] },
): Promise<PageFigures | null> {
  return ((await say('pageFigures', request, sender)) as { value: PageFigures | null }).value;
}

/** Lets what a message or an event started come to its end. */
export const settled = () => new Promise((done) => setTimeout(done, 30));
