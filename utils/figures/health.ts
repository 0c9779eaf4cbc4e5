/** How an endpoint fared: when it last answered, what it last failed with, and when it may be asked again. */
export interface SourceHealth {
  lastSuccess?: number;
  lastError?: { at: number; message: string };
  /** Failures in a row. */
  failures: number;
  /** Not to be asked by the timer before, ms since 1970: the wait after a failure. */
  nextTry: number;
  /** Not to be asked by anyone before: the source's own wish (`Retry-After`, a daily limit). */
  heldUntil?: number;
  /** What it said last, believed or not: what others say is compared with it. */
  said?: Said;
  /** What it said last that was not believed, and why. */
  doubted?: Said & { reason: string };
  /** When another source last said the same price, ms since 1970. */
  confirmed?: number;
}

/** Numbers that sources can be compared by. */
export interface Said {
  /** ms since 1970. */
  at: number;
  /** USD. */
  price?: number;
  difficulty?: number;
  /** Height of the last block. */
  height?: number;
}

/** Health by endpoint id, such as `mempool/prices`. */
export type Health = Readonly<Record<string, SourceHealth>>;
