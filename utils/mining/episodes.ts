import { marginBand } from './bands';
import type { Week } from './series';
import type { MarginBand, NetworkState } from './terms';

const DAY = 86_400_000;
/** Two stays in a state with a longer break between them are two episodes. */
const BREAK = 30 * DAY;
const AFTER = 90 * DAY;

/** A state that the past can be searched for. The MPI is no part of it: there is no free history of it. */
export interface PastState {
  margin: MarginBand;
  /** Left out: any. */
  network?: NetworkState;
}

/** A time during which a state held. */
export interface Episode {
  /** First and last week in it, ms since 1970. */
  from: number;
  to: number;
  /** Change of price over the 90 days after its first week: 0.1 is +10 %. Null where those days are not over, or not known. */
  change: number | null;
}

/** What came after a state, told by the first week of each time it held. It describes; a handful of cases foretells nothing. */
export interface Past {
  episodes: readonly Episode[];
  /** Episodes whose 90 days are known. */
  known: number;
  /** How many of those ended higher. */
  rose: number;
  /** Median change over 90 days. Null for none. */
  median: number | null;
}

function priceAfter(weeks: readonly Week[], at: number): number | null {
  const index = weeks.findIndex((week) => week.at >= at && week.price !== null);
  const [before, after] = [weeks[index - 1], weeks[index]];
  if (!after?.price || !before?.price || after.at - before.at > 8 * DAY) return null;
  const part = (at - before.at) / (after.at - before.at);
  return before.price * (after.price / before.price) ** part;
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Every time since `since` (ms) that a weekly series was in a state, and what the price did in the 90 days after its start. */
export function pastOf(weeks: readonly Week[], { margin, network }: PastState, since: number): Past {
  const inState = weeks.filter(
    (week) =>
      week.at >= since &&
      week.margin !== null &&
      marginBand(week.margin) === margin &&
      (!network || week.network === network),
  );
  const episodes: Episode[] = [];
  for (const { at, price } of inState) {
    const running = episodes.at(-1);
    if (running && at - running.to <= BREAK) {
      running.to = at;
      continue;
    }
    const later = priceAfter(weeks, at + AFTER);
    episodes.push({ from: at, to: at, change: later && price ? later / price - 1 : null });
  }
  const changes = episodes.flatMap(({ change }) => change ?? []);
  return {
    episodes,
    known: changes.length,
    rose: changes.filter((change) => change > 0).length,
    median: median(changes),
  };
}
