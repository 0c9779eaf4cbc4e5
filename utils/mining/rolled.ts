import { hashcost } from './cost-model';
import type { Anchor } from './efficiency';
import { presetTerms } from './presets';
import type { PublishedCost } from './published';
import { decimalYear } from './year';

/**
 * Yearly trend of the hashcost of listed miners, as its logarithm: the best fit of one line through what CoinShares'
 * quarters of 2024 and 2025 imply (39.7 USD per PH/s and day at the start of 2025, 13.6 % less each year).
 */
const HASHCOST_TREND = -0.136;

const middle = ({ from, to }: PublishedCost) => (Date.parse(from) + Date.parse(to)) / 2 + 43_200_000;

/**
 * A published cost carried to another day. Work per bitcoin is known exactly; what became of the hashcost is not, so
 * it is done in three ways: as it was; along the trend of listed miners; as the model of the same preset went.
 * The figure is the middle one, and the other two are its range.
 */
export function rolledCost(
  published: PublishedCost,
  phDays: number,
  at: number,
  anchor?: Anchor | null,
): { usd: number; low: number; high: number } {
  const then = decimalYear(middle(published));
  const now = decimalYear(at);
  const model = (year: number) => hashcost(presetTerms(published.like ?? 'listed_cash', year, anchor));
  const trends = [1, Math.exp(HASHCOST_TREND * (now - then)), model(now) / model(then)];
  const costs = trends.map((trend) => (published.usd * phDays * trend) / published.phDays);
  const [low = 0, usd = 0, high = 0] = costs.sort((a, b) => a - b);
  return { usd, low, high };
}
