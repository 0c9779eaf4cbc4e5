import type { PastRetarget } from '@/utils/figures/figure';
import { continued, type Epoch, epochAt } from './epoch';
import { epochs } from './epochs';
import { subsidyAtHeight } from './subsidy';

const BLOCK_TIME = 600_000;

/** The bundled epochs, continued by the retargets that were fetched since. Oldest first. */
export function allEpochs(retargets: readonly PastRetarget[] = []): readonly Epoch[] {
  return continued(epochs(), retargets);
}

/** Changes of difficulty from several places, each height once, oldest first; of two, the first counts. */
export function joinRetargets(...lists: readonly (readonly PastRetarget[])[]): PastRetarget[] {
  const byHeight = new Map<number, PastRetarget>();
  for (const one of lists.flat()) if (!byHeight.has(one.height)) byHeight.set(one.height, one);
  return [...byHeight.values()].sort((a, b) => a.height - b.height);
}

/** Difficulty at a time (ms since 1970). Null where it is not known. */
export function difficultyAt(at: number, retargets: readonly PastRetarget[] = []): number | null {
  return epochAt(at, allEpochs(retargets))?.epoch.difficulty ?? null;
}

/** Height of the chain at a time, interpolated within its epoch: right to some hours. Null before the first block. */
export function heightAt(at: number, retargets: readonly PastRetarget[] = []): number | null {
  const series = allEpochs(retargets);
  const index = series.findLastIndex((epoch) => epoch.at <= at);
  const epoch = series[index];
  if (!epoch) return null;
  const next = series[index + 1];
  const blockTime = next ? (next.at - epoch.at) / (next.height - epoch.height) : BLOCK_TIME;
  return Math.floor(epoch.height + (at - epoch.at) / blockTime);
}

/** Subsidy per block at a time, BTC; within some hours of a halving it may still be the other one. */
export function subsidyAt(at: number, retargets: readonly PastRetarget[] = []): number | null {
  const height = heightAt(at, retargets);
  return height === null ? null : subsidyAtHeight(height);
}
