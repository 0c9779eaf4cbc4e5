import { marginBand } from './bands';
import type { Basis, Rig } from './basis';
import { type CostTerms, costPerBtc, hashcost } from './cost-model';
import type { Anchor } from './efficiency';
import { breakEvenUsdPerKwh, hashprice } from './hashprice';
import { marginOfPrice, marginOverCost } from './margin';
import { presetTerms } from './presets';
import { modelBasis } from './series';
import type { Bands, VerdictId } from './terms';
import { verdictOf } from './verdict';
import { decimalYear } from './year';

/** What is being asked: a price in USD, a tariff in USD/kWh, machines of so many J/TH. */
export interface Supposed {
  price: number;
  usdPerKwh: number;
  efficiencyJPerTh: number;
}

/** What a basis counts beside tariff and efficiency, and the share of the reward that a pool keeps. */
export interface BasisTerms extends CostTerms {
  /** 0 to 1. */
  fee: number;
}

/** What would follow. */
export interface Outcome {
  /** USD for one bitcoin: also the price that must not be fallen below. */
  cost: number;
  marginOverCost: number;
  marginOfPrice: number;
  verdict: VerdictId;
  bands: Bands;
  /** USD for one PH/s and day: what it earns and what it costs. */
  hashprice: number;
  hashcost: number;
  /** Tariff at which nothing is left, USD/kWh, with everything else that the basis counts. Below nought: at no tariff. */
  breakEvenUsdPerKwh: number;
}

/** The terms of a basis on a day. A published figure has none: those of the preset that counts the same serve. */
export function termsOf(basis: Basis, rig: Rig, at: number, anchor?: Anchor | null): BasisTerms {
  const model = modelBasis(basis);
  if (model.kind === 'preset') return { ...presetTerms(model.id, decimalYear(at), anchor), fee: 0 };
  const { efficiencyJPerTh, usdPerKwh, pue, overheadUsdPerPhDay, poolFeePct } = rig;
  return {
    efficiencyJPerTh,
    usdPerKwh,
    pue,
    overheadUsdPerPhDay,
    nonCashUsdPerPhDay: 0,
    fee: poolFeePct / 100,
  };
}

/**
 * Cost, margin and verdict if price, tariff or machines were others, with today's difficulty and reward (`phDays`) and
 * flows and network as they are. The verdict is read without hysteresis: nothing came before a supposition.
 */
export function whatIf(
  { price, usdPerKwh, efficiencyJPerTh }: Supposed,
  { terms, phDays, bands }: { terms: BasisTerms; phDays: number; bands: Bands },
): Outcome {
  const supposed: CostTerms = { ...terms, usdPerKwh, efficiencyJPerTh };
  const kept = 1 - terms.fee;
  const cost = costPerBtc(phDays, supposed) / kept;
  const margin = marginOverCost(price, cost);
  const then: Bands = { ...bands, margin: marginBand(margin) };
  const earned = hashprice(price, phDays) * kept;
  const spare = earned - terms.overheadUsdPerPhDay - terms.nonCashUsdPerPhDay;
  return {
    cost,
    marginOverCost: margin,
    marginOfPrice: marginOfPrice(price, cost),
    verdict: verdictOf(then),
    bands: then,
    hashprice: earned,
    hashcost: hashcost(supposed),
    breakEvenUsdPerKwh: breakEvenUsdPerKwh(spare, efficiencyJPerTh * terms.pue),
  };
}
