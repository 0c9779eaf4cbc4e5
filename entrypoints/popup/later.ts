import type * as Margins from '@/utils/mining/margin-range';
import type * as Sites from '@/utils/sites';
import type * as Offers from './offers-behind';

/** What the first paint can do without. */
export interface Later {
  sites: typeof Sites;
  margins: typeof Margins;
  offers: typeof Offers;
}

/** Loads it, to be called behind the first paint. A press must find it loaded: leave is only asked for in the press itself. */
export async function loadLater(): Promise<Later> {
  const [sites, margins, offers] = await Promise.all([
    import('@/utils/sites'),
    import('@/utils/mining/margin-range'),
    import('./offers-behind'),
  ]);
  return { sites, margins, offers };
}
