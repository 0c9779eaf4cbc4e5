import { isStale, type KnownFigures, type PastRetarget } from '@/utils/figures/figure';
import { difficultyRecord, recentEpochs } from '@/utils/history/recent-epochs';
import { anchorOf } from './anchor';
import { marginBand, mpiBand } from './bands';
import type { Basis, Rig } from './basis';
import { costOf } from './cost';
import { phDaysPerBtc } from './cost-model';
import { hashprice } from './hashprice';
import { marginOfPrice, marginOverCost } from './margin';
import { networkOf } from './network';
import type { Bands, Standing } from './terms';
import { verdictOf } from './verdict';

/** What a standing is worked out from. */
export interface StandingInputs {
  figures: KnownFigures;
  basis: Basis;
  rig: Rig;
  /** Bands of the last verdict on the same basis, for hysteresis. Null: none. */
  lastBands: Bands | null;
  /** ms since 1970. */
  now: number;
}

/** Difficulties come rounded in the tenth digit, differently from each source. */
const same = (a: number, b: number) => Math.abs(a / b - 1) < 1e-9;

/** An MPI reading enters the verdict only while it is fresh. */
function mpiOf({ mpi }: KnownFigures, now: number) {
  if (!mpi) return { state: 'unknown', value: null } as const;
  return isStale('mpi', mpi, now)
    ? ({ state: 'stale', value: null } as const)
    : ({ state: 'fresh', value: mpi.value } as const);
}

/** The last changes of difficulty up to the figure's own: what was fetched, or else the bundled history. */
function lastRetargets({ retargets, difficulty }: KnownFigures): PastRetarget[] {
  const at = difficulty.observedAt;
  const past = recentEpochs(retargets?.value).filter((epoch) => epoch.at <= at);
  const last = past.at(-1);
  const today = { at, height: last?.height ?? 0, difficulty: difficulty.value };
  const changed = !last || !same(last.difficulty, today.difficulty);
  return [...past.slice(-4), ...(changed ? [today] : [])];
}

/** Where the price stands over the cost, and what that says: the one computation behind popup, badge and marks. */
export function standingOf({ figures, basis, rig, lastBands, now }: StandingInputs): Standing {
  const difficulty = figures.difficulty.value;
  const reward = figures.reward.value;
  const price = figures.price.value.USD;
  const at = figures.difficulty.observedAt;
  const cost = costOf({ basis, rig, difficulty, reward, at, anchor: anchorOf(figures) });
  const margin = marginOverCost(price, cost.usd);
  const highest = difficultyRecord({ difficulty, at }, figures.retargets?.value);
  const distance = same(difficulty, highest.difficulty) ? 0 : difficulty / highest.difficulty - 1;
  const record = { ...highest, distance };
  const fresh = figures.hashrate && !isStale('hashrate', figures.hashrate, now);
  const network = networkOf({
    hashrate: fresh ? (figures.hashrate?.value ?? []) : [],
    retargets: lastRetargets(figures),
    distance: record.distance,
    last: lastBands?.network,
  });
  const mpi = mpiOf(figures, now);
  const bands: Bands = {
    margin: marginBand(margin, lastBands?.margin),
    mpi: mpi.value === null ? null : mpiBand(mpi.value, lastBands?.mpi),
    network: network.state,
  };
  return {
    cost,
    price,
    marginOverCost: margin,
    marginOfPrice: marginOfPrice(price, cost.usd),
    bands,
    network,
    mpi: mpi.state,
    verdict: verdictOf(bands),
    hashprice: hashprice(price, phDaysPerBtc(difficulty, reward)),
    record,
  };
}
