import type { PastRetarget } from '@/utils/figures/figure';
import { continued, decodeEpochs, type Epoch, epochAt } from './epoch';

// The last year of the bundled epochs, 2025-06-29 to 2026-06-14, apart from the older ones: what stands today needs
// these alone, and the popup starts without the others. Where they are from and how they are written: see epochs.ts.
// The highest difficulty of all is among them; a test says when that is no longer so.
const FIRST = 448;

const SECONDS = `
sylpk8 o2ye pnux pl4h px57 opq2 oso6 oi8t qonj odzz qjpe qfdy q4os pyjx q9k4 qse0 t7oi mmul ptxv s36h oybf
qkwo qjvx p6bf pi0d sujy
`;

const BITS = `
17026816 17023aa6 1702349e 17022cb3 17022b91 170211ac 1701fa38 1701ddb4 1701eb21 1701cdfb 1701d936 1701e2a0
1701e63a 1701e605 1701ebf2 1701fca1 17023c7e 1701f303 1701f0cc 17021a91 17020684 17021369 17021ff0 17020f79
1702068f 170240c3
`;

let decoded: readonly Epoch[] | undefined;

/** The last year of the bundled epochs, continued by the retargets that were fetched since. Oldest first. */
export function recentEpochs(retargets: readonly PastRetarget[] = []): readonly Epoch[] {
  decoded ??= decodeEpochs(SECONDS, BITS, FIRST);
  return continued(decoded, retargets);
}

/** The highest difficulty ever, with the time since which it stood; `today` counts as well. */
export function difficultyRecord(
  today: { difficulty: number; at: number },
  retargets: readonly PastRetarget[] = [],
): { difficulty: number; at: number } {
  return recentEpochs(retargets).reduce((best, epoch) => {
    return epoch.difficulty > best.difficulty ? { difficulty: epoch.difficulty, at: epoch.at } : best;
  }, today);
}

/** Difficulty at a time of the last year or since, ms since 1970. Null where it is not known. */
export function recentDifficultyAt(at: number, retargets: readonly PastRetarget[] = []): number | null {
  return epochAt(at, recentEpochs(retargets))?.epoch.difficulty ?? null;
}
