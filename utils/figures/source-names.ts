import { hostOfSource } from '@/utils/readings/reading';

/** A source as people know it. */
export interface SourceName {
  name: string;
  /** Page that tells what the figure is; absent for what is not from the network. */
  page?: string;
}

/** Everything that may stand in `Figure.source`, beside `read:` and the site of a reading that the user took. */
export const SOURCE_NAMES = {
  mempool: { name: 'mempool.space', page: 'https://mempool.space/docs/api/rest' },
  coinbase: { name: 'Coinbase', page: 'https://www.coinbase.com/price/bitcoin' },
  kraken: { name: 'Kraken', page: 'https://www.kraken.com/prices/bitcoin' },
  bitview: { name: 'bitview.space', page: 'https://bitview.space' },
  whattomine: { name: 'WhatToMine', page: 'https://whattomine.com/coins/1-btc-sha-256' },
  bgeometrics: { name: 'BGeometrics', page: 'https://charts.bgeometrics.com' },
  cryptoquant: {
    name: 'CryptoQuant',
    page: 'https://cryptoquant.com/asset/btc/chart/flow-indicator/miners-position-index-mpi',
  },
  coingecko: { name: 'CoinGecko', page: 'https://www.coingecko.com/en/coins/bitcoin' },
  binance: { name: 'Binance (in USDT)', page: 'https://www.binance.com/en/trade/BTC_USDT' },
  coinmetrics: { name: 'Coin Metrics', page: 'https://coinmetrics.io/community-network-data/' },
  blockchain: { name: 'Blockchain.com', page: 'https://www.blockchain.com/explorer/charts/miners-revenue' },
  cambridge: { name: 'Cambridge CBECI', page: 'https://ccaf.io/cbnsi/cbeci' },
  braiins: { name: 'Braiins', page: 'https://insights.braiins.com/en/cost-to-mine-1-btc' },
  outflows: {
    name: 'worked out from outflows by BGeometrics',
    page: 'https://charts.bgeometrics.com',
  },
  node: { name: 'your own server' },
  feed: { name: 'your feed' },
  bundled: { name: 'bundled with this version' },
  user: { name: 'entered by you' },
} as const satisfies Readonly<Record<string, SourceName>>;

export type SourceId = keyof typeof SOURCE_NAMES;

/** Name and page of a source; a reading goes by its site, one that is not known (a figure of another version) by its id. */
export function sourceName(id: string): SourceName {
  const host = hostOfSource(id);
  if (host !== null) return { name: `read on ${host}` };
  return Object.hasOwn(SOURCE_NAMES, id) ? SOURCE_NAMES[id as SourceId] : { name: id };
}
