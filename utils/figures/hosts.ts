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

/** API hosts that only serve a user's own key: asked for when the key is entered. */
export const OPTIONAL_API_HOSTS = ['api.cryptoquant.com'] as const;
