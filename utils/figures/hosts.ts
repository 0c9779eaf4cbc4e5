/** API hosts that work without a key: asked for at install, so that a fallback never needs a new permission. */
export const REQUIRED_API_HOSTS = [
  'mempool.space',
  'api.coinbase.com',
  'api.kraken.com',
  'bitview.space',
  'whattomine.com',
  'api.bitcoin-data.com',
  'api.coingecko.com',
  'data-api.binance.vision',
  'community-api.coinmetrics.io',
  'api.blockchain.info',
  'ccaf.io',
] as const;

/** CryptoQuant’s, which answers no one without a key. */
export const CRYPTOQUANT_HOSTS = ['api.cryptoquant.com'] as const;

/** Those of Braiins, which is told of the user's machines: asked for by a press and for nothing else. */
export const BRAIINS_HOSTS = ['insights.braiins.com', 'learn.braiins.com'] as const;

/** API hosts that only serve a user's own key or machines: asked for when the key is entered, or the machines are to be told of. */
export const OPTIONAL_API_HOSTS = [...CRYPTOQUANT_HOSTS, ...BRAIINS_HOSTS] as const;
