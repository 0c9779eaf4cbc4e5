/** Where a published figure comes from: what was counted, in English, and where it was read. */
export interface PublishedOrigin {
  measure: string;
  readAt: string;
  /** Read in copies of what stood there. */
  reposted?: true;
}

/** By the id of the figure. Apart from the figures, which the popup loads: only the page about the method tells these. */
// biome-ignore format: one figure a line
export const PUBLISHED_ORIGINS: Readonly<Record<string, PublishedOrigin>> = {
  'coinshares-2025q4': { measure: 'weighted cash cost of listed miners', readAt: 'chaincatcher.com/en/tags/costs' },
  'coinshares-2025q2': { measure: 'weighted cash cost of listed miners', readAt: 'cointelegraph.com' },
  'coinshares-2025q2-allin': { measure: 'all-in cost of listed miners', readAt: 'cointelegraph.com' },
  'coinshares-2024q4': { measure: 'weighted cash cost of listed miners', readAt: 'worldbts.com' },
  'coinshares-2024q4-allin': { measure: 'all-in cost of listed miners', readAt: 'worldbts.com' },
  'coinshares-2024q3': { measure: 'weighted cash cost of listed miners', readAt: 'cointime.ai/news/coinshares-bitcoin-mining-report-30772' },
  'coinshares-2024q3-allin': { measure: 'all-in cost of listed miners', readAt: 'cointime.ai/news/coinshares-bitcoin-mining-report-30772' },
  'coinshares-2024q2': { measure: 'weighted cash cost of listed miners', readAt: 'beeeye.xyz/news/detail/12560604311062' },
  'coinshares-2024q2-allin': { measure: 'all-in cost of listed miners', readAt: 'beeeye.xyz/news/detail/12560604311062' },
  'coinshares-2024q1': { measure: 'weighted cash cost of listed miners, as if halved', readAt: 'beeeye.xyz/news/detail/12560604311062' },
  'jpmorgan-2026-02': { measure: 'production cost', readAt: 'bingxzone.com' },
  'jpmorgan-2025-12': { measure: 'production cost', readAt: 'bingxzone.com' },
  'jpmorgan-2025-11': { measure: 'production cost', readAt: 'thecryptonewshub.com' },
  'jpmorgan-2024-05': { measure: 'production cost', readAt: 'theblock.co/post/295005' },
  'capriole-2026-01': { measure: 'production cost', readAt: 'bi.live/tr/post/status/18737552' },
  'capriole-2026-01-power': { measure: 'electrical cost', readAt: 'bi.live/tr/post/status/18737552' },
  'macromicro-2025-09': { measure: 'mean mining cost', readAt: 'ainvest.com' },
  'macromicro-2025-03': { measure: 'mean mining cost', readAt: 'aicoin.com/en/article/447114' },
  'macromicro-2024-06': { measure: 'mean mining cost', readAt: 'coinsurges.com' },
  'theminermag-2025q3': { measure: 'median cost of listed miners with financing', readAt: 'coinedition.com' },
  'theminermag-2025q1': { measure: 'median cost of listed miners', readAt: 'theminermag.com', reposted: true },
  'theminermag-2024q4': { measure: 'median cost of listed miners', readAt: 'theminermag.com', reposted: true },
  'checkonchain-2026-02': { measure: 'mean production cost', readAt: 'sahalwallet.net' },
};
