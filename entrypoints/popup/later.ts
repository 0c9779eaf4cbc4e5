import type * as Margins from '@/utils/mining/margin-range';
import type * as Sites from '@/utils/sites';
import type * as Faults from '@/utils/words/fault-text';
import type { FaultWords } from '@/utils/words/fault-words';
import type * as Offers from './offers-behind';
import type * as Page from './page-behind';

/** What the first paint can do without. */
export interface Later {
  sites: typeof Sites;
  margins: typeof Margins;
  offers: typeof Offers;
  page: typeof Page;
  faults: typeof Faults;
  faultWords: FaultWords;
}

/** Loads it, to be called behind the first paint. A press must find it loaded: leave is only asked for in the press itself. */
export async function loadLater(locale: string): Promise<Later> {
  const [sites, margins, offers, page, faults, { faultWords }] = await Promise.all([
    import('@/utils/sites'),
    import('@/utils/mining/margin-range'),
    import('./offers-behind'),
    import('./page-behind'),
    import('@/utils/words/fault-text'),
    import('@/utils/words/fault-words'),
  ]);
  return { sites, margins, offers, page, faults, faultWords: await faultWords.load(locale) };
}
