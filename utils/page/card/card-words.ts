/** What the card and the marks say, in the reader's language; the worker hands it in. */
export interface MarkWords {
  /** Before the margin of a stated cost. */
  cost: string;
  /** "+20.6% over mining cost" */
  overCost: string;
  /** The same of a margin below nought. */
  underCost: string;
  /** Beside the margin of a stated cost, against ours. */
  fromOurs: string;
  priceRead: string;
  costRead: string;
  /** Our cost. */
  ourCost: string;
  marginOfPrice: string;
  minersNow: string;
  stale: string;
  copy: string;
  copied: string;
  notAPrice: string;
  /** What a market is, by its kind, where its price is not simply that of one bitcoin; `dollarCoin`: of a stablecoin. */
  markets?: { perpetual: string; futures: string; option: string; dollarCoin: string };
}
