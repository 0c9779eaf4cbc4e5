import type { MarkWords } from '@/utils/page/card/card-words';
import { alerts } from './alerts';
import { basis } from './basis';
import { face } from './face';
import { verdicts } from './states';

/** All that the worker says: the icon's title, notifications, menu and address bar, and what it sends to pages. */
export const worker = {
  verdicts,
  face,
  basis,
  alerts,
  badge: {
    /** Title of the toolbar icon. */
    title: (verdict: string, margin: string, cost: string, basis: string) =>
      `${verdict}\n${margin} over the mining cost of ${cost} (${basis})`,
  },
  readMpi: {
    /** Where the verdict rests on an MPI that the user read: in the title of the icon, and for pages, which learn no site. */
    title: (value: string, host: string, day: string) => `MPI ${value} read on ${host}, ${day}`,
    page: (value: string, day: string) => `MPI ${value}: a reading of ${day}.`,
  },
  /** Entry of the menu of our icon. */
  pause: 'Pause marks everywhere',
  /** A price that somebody asks about. */
  asked: {
    /** Entry of the menu on selected text; the browser puts the text in place of %s. */
    menu: 'Margin at “%s”',
    /** In the address bar, before a number was typed. */
    prompt: 'Type a price of one bitcoin, such as 85000',
    answer: (price: string, margin: string, cost: string, basis: string, verdict: string) =>
      `${price} is ${margin} over the mining cost of ${cost} (${basis}): ${verdict}`,
  },
  /** Marks and their card. Plain strings only: they are sent to pages. */
  marks: {
    cost: 'cost',
    overCost: 'over mining cost',
    underCost: 'under mining cost',
    fromOurs: 'from Hashfloor’s cost',
    priceRead: 'Price read',
    costRead: 'Cost read',
    ourCost: 'Cost to mine',
    marginOfPrice: 'Margin of price',
    minersNow: 'Miners now',
    stale: 'old figures',
    copy: 'Copy',
    copied: 'Copied',
    notAPrice: 'Not a Bitcoin price',
    markets: {
      perpetual: 'perpetual: follows the price',
      futures: 'futures: a price at a later day',
      option: 'option',
      dollarCoin: 'taken as US dollars',
    },
  } as MarkWords,
};

export type WorkerWords = typeof worker;
