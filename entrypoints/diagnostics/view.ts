import type { ExportInputs } from '@/utils/figures/export';
import { difficultyAt } from '@/utils/history/difficulty';
import { anchorOf } from '@/utils/mining/anchor';
import { fleetCheck, isExtrapolated, lastMeasured } from '@/utils/mining/fleet-check';
import { modelBasis, weeklySeries } from '@/utils/mining/series';
import { stressOf } from '@/utils/mining/stress-of';
import { basisName, costName } from '@/utils/words/basis-name';
import type { Words } from '@/utils/words/en/core';
import type { Format } from '@/utils/words/format';
import type { State } from './state';

/** The model's efficiency beside the one that Cambridge's power implies at the difficulty of its day. */
function fleetOf({ power, difficulty }: State['figures'], retargets: State['retargets']) {
  if (!power) return null;
  const at = power.observedAt;
  const then = difficultyAt(at, retargets) ?? difficulty.value;
  return { ...fleetCheck(power.value, then, at), at };
}

/** What the page is drawn from beside the state itself. */
export function viewOf({ figures, standing, retargets, now }: State) {
  const anchor = anchorOf(figures);
  return {
    stress: stressOf(figures, standing),
    fleet: fleetOf(figures, retargets),
    anchor,
    extrapolatedSince: isExtrapolated(now, anchor) ? lastMeasured(anchor) : null,
  };
}

/** What is exported, history included. */
export function exportOf(state: State, words: Words, format: Format): ExportInputs {
  const { figures, standing, basis, rig, prices, retargets, hashrates, now } = state;
  const weeks = weeklySeries({
    basis,
    rig,
    now: {
      at: Math.max(figures.price.observedAt, figures.difficulty.observedAt),
      price: figures.price.value.USD,
      difficulty: figures.difficulty.value,
      reward: figures.reward.value,
    },
    retargets,
    hashrate: hashrates,
    anchor: anchorOf(figures),
    noted: prices,
  });
  const name = costName(basis, standing.cost, words, format);
  return { figures, standing, basis: name, model: basisName(modelBasis(basis), words, format), weeks, now };
}
