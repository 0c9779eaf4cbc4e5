import type { PresetId } from './basis';

/** What someone published about the cost of mining one bitcoin. */
export interface PublishedCost {
  id: string;
  source: string;
  /** What was counted, in English; a proper name for lists and titles is made in `words`. */
  measure: string;
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
  /** Where it was read. */
  readAt: string;
}

/**
 * Newest first within each source. CoinShares' Q2 2025 is the 74,600 USD that news of December 2025 set against the
 * price of that month. Its Q4 2024 contains one company's deferred taxes: 75,767 without them. Its Q1 and Q2 2024
 * are read as counted at the halved subsidy, and so are their PH-days.
 */
// biome-ignore format: one figure a line
export const PUBLISHED_COSTS: readonly PublishedCost[] = [
  { id: 'coinshares-2025q4', source: 'CoinShares', measure: 'weighted cash cost of listed miners', from: '2025-10-01', to: '2025-12-31', published: '2026-03-26', usd: 79995, phDays: 2376.6, like: 'listed_cash', readAt: 'chaincatcher.com/en/tags/costs' },
  { id: 'coinshares-2025q2', source: 'CoinShares', measure: 'weighted cash cost of listed miners', from: '2025-04-01', to: '2025-06-30', published: '2025-12-03', usd: 74600, phDays: 1925.6, like: 'listed_cash', readAt: 'cointelegraph.com, 2025-12-03' },
  { id: 'coinshares-2025q2-allin', source: 'CoinShares', measure: 'all-in cost of listed miners', from: '2025-04-01', to: '2025-06-30', published: '2025-12-03', usd: 137800, phDays: 1925.6, like: 'listed_allin', readAt: 'cointelegraph.com, 2025-12-03' },
  { id: 'coinshares-2024q4', source: 'CoinShares', measure: 'weighted cash cost of listed miners', from: '2024-10-01', to: '2024-12-31', published: '2025-05-01', usd: 82162, range: [75767, 82162], phDays: 1532.7, like: 'listed_cash', readAt: 'worldbts.com' },
  { id: 'coinshares-2024q4-allin', source: 'CoinShares', measure: 'all-in cost of listed miners', from: '2024-10-01', to: '2024-12-31', published: '2025-05-01', usd: 137018, phDays: 1532.7, like: 'listed_allin', readAt: 'worldbts.com' },
  { id: 'coinshares-2024q3', source: 'CoinShares', measure: 'weighted cash cost of listed miners', from: '2024-07-01', to: '2024-09-30', published: '2024-12-14', usd: 55950, phDays: 1352.8, like: 'listed_cash', readAt: 'cointime.ai/news/coinshares-bitcoin-mining-report-30772' },
  { id: 'coinshares-2024q3-allin', source: 'CoinShares', measure: 'all-in cost of listed miners', from: '2024-07-01', to: '2024-09-30', published: '2024-12-14', usd: 106000, phDays: 1352.8, like: 'listed_allin', readAt: 'cointime.ai/news/coinshares-bitcoin-mining-report-30772' },
  { id: 'coinshares-2024q2', source: 'CoinShares', measure: 'weighted cash cost of listed miners', from: '2024-04-01', to: '2024-06-30', published: '2024-10-01', usd: 49500, phDays: 1152.1, like: 'listed_cash', readAt: 'beeeye.xyz/news/detail/12560604311062' },
  { id: 'coinshares-2024q2-allin', source: 'CoinShares', measure: 'all-in cost of listed miners', from: '2024-04-01', to: '2024-06-30', published: '2024-10-01', usd: 96100, phDays: 1152.1, like: 'listed_allin', readAt: 'beeeye.xyz/news/detail/12560604311062' },
  { id: 'coinshares-2024q1', source: 'CoinShares', measure: 'weighted cash cost of listed miners, as if halved', from: '2024-01-01', to: '2024-03-31', published: '2024-10-01', usd: 47200, phDays: 1081.1, like: 'listed_cash', readAt: 'beeeye.xyz/news/detail/12560604311062' },
  { id: 'jpmorgan-2026-02', source: 'JPMorgan', measure: 'production cost', from: '2026-02-01', to: '2026-02-28', published: '2026-02-01', usd: 77000, phDays: 2146.8, like: 'high_cost_marginal', readAt: 'bingxzone.com' },
  { id: 'jpmorgan-2025-12', source: 'JPMorgan', measure: 'production cost', from: '2025-12-03', to: '2025-12-03', published: '2025-12-03', usd: 90000, phDays: 2357.2, like: 'high_cost_marginal', readAt: 'bingxzone.com' },
  { id: 'jpmorgan-2025-11', source: 'JPMorgan', measure: 'production cost', from: '2025-11-14', to: '2025-11-14', published: '2025-11-14', usd: 94000, phDays: 2406.7, like: 'high_cost_marginal', readAt: 'thecryptonewshub.com' },
  { id: 'jpmorgan-2024-05', source: 'JPMorgan', measure: 'production cost', from: '2024-05-16', to: '2024-05-16', published: '2024-05-16', usd: 45000, range: [42000, 45000], phDays: 1262.5, like: 'high_cost_marginal', readAt: 'theblock.co/post/295005' },
  { id: 'capriole-2026-01', source: 'Capriole', measure: 'production cost', from: '2026-01-31', to: '2026-01-31', published: '2026-01-31', usd: 74300, phDays: 2237.8, like: 'global_production', readAt: 'bi.live/tr/post/status/18737552' },
  { id: 'capriole-2026-01-power', source: 'Capriole', measure: 'electrical cost', from: '2026-01-31', to: '2026-01-31', published: '2026-01-31', usd: 59450, phDays: 2237.8, like: 'global_electricity', readAt: 'bi.live/tr/post/status/18737552' },
  { id: 'macromicro-2025-09', source: 'MacroMicro', measure: 'mean mining cost', from: '2025-09-09', to: '2025-09-09', published: '2025-09-09', usd: 98596, phDays: 2145.4, readAt: 'ainvest.com' },
  { id: 'macromicro-2025-03', source: 'MacroMicro', measure: 'mean mining cost', from: '2025-03-09', to: '2025-03-09', published: '2025-03-11', usd: 85233, phDays: 1739.0, readAt: 'aicoin.com/en/article/447114' },
  { id: 'macromicro-2024-06', source: 'MacroMicro', measure: 'mean mining cost', from: '2024-06-15', to: '2024-06-15', published: '2024-06-15', usd: 86668, phDays: 1195.9, readAt: 'coinsurges.com' },
  { id: 'theminermag-2025q3', source: 'TheMinerMag', measure: 'median cost of listed miners with financing', from: '2025-07-01', to: '2025-09-30', published: '2025-11-01', usd: 90100, phDays: 2048.3, readAt: 'coinedition.com' },
  { id: 'theminermag-2025q1', source: 'TheMinerMag', measure: 'median cost of listed miners', from: '2025-01-01', to: '2025-03-31', published: '2025-06-01', usd: 64000, phDays: 1745.6, readAt: 'theminermag.com, by way of reposts' },
  { id: 'theminermag-2024q4', source: 'TheMinerMag', measure: 'median cost of listed miners', from: '2024-10-01', to: '2024-12-31', published: '2025-06-01', usd: 52000, phDays: 1532.7, readAt: 'theminermag.com, by way of reposts' },
  { id: 'checkonchain-2026-02', source: 'Checkonchain', measure: 'mean production cost', from: '2026-02-05', to: '2026-02-05', published: '2026-02-05', usd: 87000, phDays: 2234.4, readAt: 'sahalwallet.net' },
];

/** A published figure by its id. */
export function publishedCost(id: string): PublishedCost | undefined {
  return PUBLISHED_COSTS.find((one) => one.id === id);
}
