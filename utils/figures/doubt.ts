import { type Figures, isStale } from './figure';
import type { Health, Said } from './health';
import { saidElsewhere, saidOf, samePrice, times, votes } from './said';
import { sourceName } from './source-names';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Difficulty changes by a factor of four at most every 2,016 blocks: consensus. Ten days are the fastest of epochs. */
const DIFFICULTY = { factor: 4, days: 10 };
/** A price that trebles between two looks is a broken source, unless another says the same. */
const PRICE = { factor: 3, days: 7 };
/** Blocks that sources may be apart, and that a chain may lose when its tip is replaced. */
const BLOCKS_APART = 6;
/** No stretch of days has been faster than this, ms a block. */
const FASTEST_BLOCK = 240_000;
/** A price is set against another source's at least this often. */
const CHECK_EVERY = 6 * HOUR;

type Others = ReturnType<typeof saidElsewhere>;

/** Whether a number moved further than it can in the time between, each `days` adding another `factor`. */
function leaps({ factor, days }: typeof PRICE, leap: number, passed: number): boolean {
  return leap > factor ** (1 + passed / DAY / days);
}

/** Whether a height is lower than one known before, or higher than blocks can be found. */
function impossibleHeight(height: number, known: number, passed: number): boolean {
  return height < known - BLOCKS_APART || height > known + 2 * BLOCKS_APART + passed / FASTEST_BLOCK;
}

function doubtNetwork(kept: Figures, fresh: Said, others: Others, now: number): string | null {
  const { difficulty, height } = fresh;
  const agree = (same: (said: Said) => boolean) => others.some(({ said }) => same(said));
  if (difficulty && kept.difficulty) {
    const confirmed = agree((said) => times(said.difficulty ?? 0, difficulty) < 1 + 1e-6);
    const passed = Math.abs(now - kept.difficulty.observedAt);
    if (!confirmed && leaps(DIFFICULTY, times(difficulty, kept.difficulty.value), passed)) {
      return 'a difficulty that the rules of bitcoin rule out';
    }
  }
  if (height && kept.height) {
    const confirmed = agree((said) => Math.abs((said.height ?? 0) - height) <= BLOCKS_APART);
    const passed = Math.abs(now - kept.height.observedAt);
    if (!confirmed && impossibleHeight(height, kept.height.value, passed)) {
      return height < kept.height.value ? 'a chain shorter than it was' : 'a chain longer than it can be';
    }
  }
  return null;
}

/** Two prices that are not of one market, and nobody who says the same: then neither is believed. */
function doubtPrice(kept: Figures, { price }: Said, others: Others, now: number): string | null {
  if (price === undefined) return null;
  const { same, against } = votes(price, others, now);
  const [other] = against;
  if (other && against.length > same) {
    const apart = ((times(price, other.price) - 1) * 100).toFixed(1);
    return `a price ${apart} % apart from that of ${sourceName(other.id.replace(/\/.*/, '')).name}`;
  }
  if (!kept.price || same > 0) return null;
  const passed = Math.abs(now - kept.price.observedAt);
  const leapt = leaps(PRICE, times(price, kept.price.value.USD), passed);
  return leapt ? 'a price more than three times off the last' : null;
}

/** Retargets that end before those known: an old copy, or another chain. */
function doubtRetargets(kept: Figures, fresh: Figures): string | null {
  const [before, after] = [kept.retargets?.value.at(-1), fresh.retargets?.value.at(-1)];
  return before && after && after.height < before.height ? 'a chain shorter than it was' : null;
}

/**
 * Why an endpoint's figures are not believed: what is kept and what other sources said of late speak against them.
 * Null where they are. A source that is alone in the world is believed within the bounds of what can be.
 */
export function doubt(kept: Figures, fresh: Figures, health: Health, id: string, now: number): string | null {
  const others = saidElsewhere(health, id, now);
  const said = saidOf(fresh, now);
  return (
    doubtNetwork(kept, said, others, now) ??
    doubtRetargets(kept, fresh) ??
    doubtPrice(kept, said, others, now)
  );
}

/** Whether another source said the same price within minutes. */
export function isConfirmed(fresh: Figures, health: Health, id: string, now: number): boolean {
  const price = fresh.price?.value.USD;
  return price !== undefined && votes(price, saidElsewhere(health, id, now), now).same > 0;
}

/**
 * Whether a second source is to be asked before a price is believed: where it moved by more than 2 %, and, `checks`
 * allowing, a few times a day.
 */
export function wantsWitness(
  kept: Figures,
  fresh: Figures,
  { health, id, now, checks }: { health: Health; id: string; now: number; checks: boolean },
): boolean {
  const { price } = fresh;
  // An old price is passed over for the next source's anyway.
  if (!price || isStale('price', price, now)) return false;
  if (isConfirmed(fresh, health, id, now)) return false;
  const before = kept.price;
  const confirmed = health[id]?.confirmed ?? 0;
  const due = checks && !(confirmed <= now && now - confirmed < CHECK_EVERY);
  return due || (before !== undefined && !samePrice(price.value.USD, before.value.USD));
}
