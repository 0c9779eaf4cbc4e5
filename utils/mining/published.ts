import type { PresetId } from './basis';

/** What someone published about the cost of mining one bitcoin. What was counted and where it was read: published-origins.ts. */
export interface PublishedCost {
  id: string;
  source: string;
  /** Days that the figure is about, ISO dates. */
  from: string;
  to: string;
  /** Day it came out, as near as is known. */
  published: string;
  /** USD per bitcoin. */
  usd: number;
  /** The range that the source itself gave. */
  range?: readonly [low: number, high: number];
  /** PH/s-days that earned one bitcoin in that period, from mean difficulty and mean reward; rolling starts from it. */
  phDays: number;
  /** The preset that counts the same things, where there is one. */
  like?: PresetId;
}

/**
 * Newest first within each source. CoinShares' Q2 2025 is the 74,600 USD that news of December 2025 set against the
 * price of that month. Its Q4 2024 contains one company's deferred taxes: 75,767 without them. Its Q1 and Q2 2024
 * are read as counted at the halved subsidy, and so are their PH-days.
 */
// biome-ignore format: one figure a line
export const PUBLISHED_COSTS: readonly PublishedCost[] = [
  { id: 'coinshares-2025q4', source: 'CoinShares', from: '2025-10-01', to: '2025-12-31', published: '2026-03-26', usd: 79995, phDays: 2376.6, like: 'listed_cash' },
  { id: 'coinshares-2025q2', source: 'CoinShares', from: '2025-04-01', to: '2025-06-30', published: '2025-12-03', usd: 74600, phDays: 1925.6, like: 'listed_cash' },
  { id: 'coinshares-2025q2-allin', source: 'CoinShares', from: '2025-04-01', to: '2025-06-30', published: '2025-12-03', usd: 137800, phDays: 1925.6, like: 'listed_allin' },
  { id: 'coinshares-2024q4', source: 'CoinShares', from: '2024-10-01', to: '2024-12-31', published: '2025-05-01', usd: 82162, range: [75767, 82162], phDays: 1532.7, like: 'listed_cash' },
  { id: 'coinshares-2024q4-allin', source: 'CoinShares', from: '2024-10-01', to: '2024-12-31', published: '2025-05-01', usd: 137018, phDays: 1532.7, like: 'listed_allin' },
  { id: 'coinshares-2024q3', source: 'CoinShares', from: '2024-07-01', to: '2024-09-30', published: '2024-12-14', usd: 55950, phDays: 1352.8, like: 'listed_cash' },
  { id: 'coinshares-2024q3-allin', source: 'CoinShares', from: '2024-07-01', to: '2024-09-30', published: '2024-12-14', usd: 106000, phDays: 1352.8, like: 'listed_allin' },
  { id: 'coinshares-2024q2', source: 'CoinShares', from: '2024-04-01', to: '2024-06-30', published: '2024-10-01', usd: 49500, phDays: 1152.1, like: 'listed_cash' },
  { id: 'coinshares-2024q2-allin', source: 'CoinShares', from: '2024-04-01', to: '2024-06-30', published: '2024-10-01', usd: 96100, phDays: 1152.1, like: 'listed_allin' },
  { id: 'coinshares-2024q1', source: 'CoinShares', from: '2024-01-01', to: '2024-03-31', published: '2024-10-01', usd: 47200, phDays: 1081.1, like: 'listed_cash' },
  { id: 'jpmorgan-2026-02', source: 'JPMorgan', from: '2026-02-01', to: '2026-02-28', published: '2026-02-01', usd: 77000, phDays: 2146.8, like: 'high_cost_marginal' },
  { id: 'jpmorgan-2025-12', source: 'JPMorgan', from: '2025-12-03', to: '2025-12-03', published: '2025-12-03', usd: 90000, phDays: 2357.2, like: 'high_cost_marginal' },
  { id: 'jpmorgan-2025-11', source: 'JPMorgan', from: '2025-11-14', to: '2025-11-14', published: '2025-11-14', usd: 94000, phDays: 2406.7, like: 'high_cost_marginal' },
  { id: 'jpmorgan-2024-05', source: 'JPMorgan', from: '2024-05-16', to: '2024-05-16', published: '2024-05-16', usd: 45000, range: [42000, 45000], phDays: 1262.5, like: 'high_cost_marginal' },
  { id: 'capriole-2026-01', source: 'Capriole', from: '2026-01-31', to: '2026-01-31', published: '2026-01-31', usd: 74300, phDays: 2237.8, like: 'global_production' },
  { id: 'capriole-2026-01-power', source: 'Capriole', from: '2026-01-31', to: '2026-01-31', published: '2026-01-31', usd: 59450, phDays: 2237.8, like: 'global_electricity' },
  { id: 'macromicro-2025-09', source: 'MacroMicro', from: '2025-09-09', to: '2025-09-09', published: '2025-09-09', usd: 98596, phDays: 2145.4 },
  { id: 'macromicro-2025-03', source: 'MacroMicro', from: '2025-03-09', to: '2025-03-09', published: '2025-03-11', usd: 85233, phDays: 1739.0 },
  { id: 'macromicro-2024-06', source: 'MacroMicro', from: '2024-06-15', to: '2024-06-15', published: '2024-06-15', usd: 86668, phDays: 1195.9 },
  { id: 'theminermag-2025q3', source: 'TheMinerMag', from: '2025-07-01', to: '2025-09-30', published: '2025-11-01', usd: 90100, phDays: 2048.3 },
  { id: 'theminermag-2025q1', source: 'TheMinerMag', from: '2025-01-01', to: '2025-03-31', published: '2025-06-01', usd: 64000, phDays: 1745.6 },
  { id: 'theminermag-2024q4', source: 'TheMinerMag', from: '2024-10-01', to: '2024-12-31', published: '2025-06-01', usd: 52000, phDays: 1532.7 },
  { id: 'checkonchain-2026-02', source: 'Checkonchain', from: '2026-02-05', to: '2026-02-05', published: '2026-02-05', usd: 87000, phDays: 2234.4 },
];

/** A published figure by its id. */
export function publishedCost(id: string): PublishedCost | undefined {
  return PUBLISHED_COSTS.find((one) => one.id === id);
}
