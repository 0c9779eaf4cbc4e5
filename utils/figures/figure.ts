/** A value with the time it was observed, its source, and the time it was last fetched. */
export interface Figure<T> {
  value: T;
  /** When the value was true, ms since 1970. */
  observedAt: number;
  /** Who said it: the id of a source file, `bundled`, or `user`. */
  source: string;
  /** The feed that handed it on, where one did. */
  via?: 'feed';
  /** How far off the value may be, in its own unit, where that is known. */
  error?: number;
}

/** Price of one bitcoin by ISO 4217 code; USD is always there. */
export type Prices = Readonly<Record<string, number>> & { readonly USD: number };

/** The next change of difficulty, as it is expected now. */
export interface Retarget {
  /** Expected time, ms since 1970. */
  at: number;
  /** Expected change, fraction: 0.03 is +3 %. */
  change: number;
  remainingBlocks: number;
}

/** A past change of difficulty. */
export interface PastRetarget {
  /** ms since 1970. */
  at: number;
  height: number;
  /** Difficulty from here on. */
  difficulty: number;
}

/** Mean hash rate of one day. */
export interface HashrateDay {
  /** Midnight that ends the day, ms since 1970. */
  at: number;
  /** H/s. */
  hashrate: number;
}

/** Puell multiple: what miners earned in a day over the mean of the year that ends with it. */
export interface Puell {
  multiple: number;
  /** New coins alone, as usual, or all earnings with fees: two numbers that are not to be mixed up. */
  counts: 'issuance' | 'revenue';
}

/** Power that the network draws, GW: an estimate with the ends of its range. */
export interface Power {
  low: number;
  guess: number;
  high: number;
}

/** What power for one bitcoin costs with the user's own machines, as another works it out. */
export interface RigCost {
  /** USD. */
  usd: number;
  /** Of the machines that it was worked out for, cooling counted in. */
  jPerTh: number;
}

/** Every figure that the worker keeps. One that was never had is absent. */
export interface FigureValues {
  price: Prices;
  /** Units of each currency for one US dollar, by ISO 4217 code: for the currencies that no price is given in. */
  rates: Readonly<Record<string, number>>;
  difficulty: number;
  /** BTC per block: subsidy plus mean fees. */
  reward: number;
  retarget: Retarget;
  /** Oldest first. */
  retargets: readonly PastRetarget[];
  /** Daily, oldest first, without gaps that matter. */
  hashrate: readonly HashrateDay[];
  /** Miners' Position Index as a 365-day z-score, never a plain ratio. */
  mpi: number;
  /** Height of the last block. */
  height: number;
  puell: Puell;
  /** USD that one PH/s earned on a full day, as a source measured it; ours is worked out from difficulty. */
  hashprice: number;
  power: Power;
  rigCost: RigCost;
}

export type FigureName = keyof FigureValues;
export type Figures = { [Name in FigureName]?: Figure<FigureValues[Name]> };
/** Figures with the three that are always had: nothing can be said without them, so they are bundled. */
export type KnownFigures = Figures & Required<Pick<Figures, 'price' | 'difficulty' | 'reward'>>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Age at which a figure counts as stale, ms. */
const STALE_AFTER: Readonly<Record<FigureName, number>> = {
  price: 30 * MINUTE,
  rates: 3 * DAY,
  difficulty: DAY,
  reward: DAY,
  retarget: 6 * HOUR,
  retargets: 3 * DAY,
  hashrate: 3 * DAY,
  mpi: 4 * DAY,
  height: DAY,
  puell: 4 * DAY,
  hashprice: 4 * DAY,
  power: 14 * DAY,
  rigCost: 2 * DAY,
};

/** Tells whether a figure is too old to be taken as today's. A time in the future (a wrong clock) is not fresh either. */
export function isStale(name: FigureName, figure: Figure<unknown>, now: number): boolean {
  const age = now - figure.observedAt;
  return age > STALE_AFTER[name] || age < -DAY;
}

/** When a figure will next be stale, or no longer be, with nothing but time going by; ms since 1970. Infinity: never. */
export function turnsAt(name: FigureName, { observedAt }: Figure<unknown>, now: number): number {
  const turns = [observedAt - DAY, observedAt + STALE_AFTER[name] + 1];
  return Math.min(...turns.filter((at) => at > now));
}
