import type { Basis, Rig } from './basis';
import { costPerBtc, phDaysPerBtc } from './cost-model';
import { type Anchor, fleetEfficiencyAt } from './efficiency';
import { presetTerms } from './presets';
import { PUBLISHED_COSTS, type PublishedCost, publishedCost } from './published';
import { rigCost } from './rig';
import { rolledCost } from './rolled';
import type { Cost } from './terms';
import { decimalYear } from './year';

/**
 * The model's honest error. Against the quarters that CoinShares published it is off by 7.9 % on average and, fitted
 * without the quarter it is asked for, by 9.2 %. Presets that stand for other figures are no better known.
 */
const MODEL_ERROR = 0.1;

/** What the cost of a day is worked out from. */
export interface CostInputs {
  basis: Basis;
  rig: Rig;
  difficulty: number;
  /** BTC per block, fees included. */
  reward: number;
  /** Day that it is for, ms since 1970. */
  at: number;
  /** What the fleet's efficiency was last measured at, where that is known live. */
  anchor?: Anchor | null | undefined;
}

/** The live anchor's day, where it says otherwise than the curve alone. */
const anchoring = (at: number, anchor: Anchor | null | undefined) =>
  anchor && fleetEfficiencyAt(at, anchor) !== fleetEfficiencyAt(at) ? { anchoredAt: anchor.at } : {};

const ranged = (usd: number, error: number) => ({ usd, low: usd * (1 - error), high: usd * (1 + error) });

function pinned({ usd, range, to }: PublishedCost): Cost {
  const [low, high] = range ?? [usd, usd];
  return { usd, low, high, asOf: Date.parse(to) };
}

/** An id that is not known (a setting of another version) counts as the newest figure. */
function publishedOf(id: string): PublishedCost {
  const figure = publishedCost(id) ?? PUBLISHED_COSTS[0];
  if (!figure) throw new Error('no published figures');
  return figure;
}

/**
 * What it costs to mine one bitcoin, USD, on a basis. The model's presets bear ±10 %; a pinned figure the range that
 * its source gave, if any; a rolled one the span of three ways to roll it; a reading none, for nobody gave one; the
 * user's own rig none: it is arithmetic.
 */
export function costOf({ basis, rig, difficulty, reward, at, anchor }: CostInputs): Cost {
  const phDays = phDaysPerBtc(difficulty, reward);
  if (basis.kind === 'rig') return { ...ranged(rigCost(rig, phDays), 0), asOf: at };
  if (basis.kind === 'preset') {
    const terms = presetTerms(basis.id, decimalYear(at), anchor);
    const fleet = terms.efficiencyJPerTh === fleetEfficiencyAt(at, anchor);
    return {
      ...ranged(costPerBtc(phDays, terms), MODEL_ERROR),
      asOf: at,
      ...(fleet && anchoring(at, anchor)),
    };
  }
  if (basis.kind === 'reading') return { ...ranged(basis.value, 0), asOf: Date.parse(basis.date) };
  const figure = publishedOf(basis.id);
  if (!basis.rolled) return pinned(figure);
  return { ...rolledCost(figure, phDays, at, anchor), asOf: at, ...anchoring(at, anchor) };
}
