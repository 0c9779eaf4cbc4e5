/** Currencies that pages write bitcoin's price in, ISO 4217, beside the US dollar. */
// biome-ignore format: a list to look things up in
export const FIATS = [
  'AED', 'ARS', 'AUD', 'BDT', 'BGN', 'BHD', 'BRL', 'CAD', 'CHF', 'CLP', 'CNY', 'COP', 'CZK', 'DKK', 'EGP', 'EUR',
  'GBP', 'GEL', 'HKD', 'HUF', 'IDR', 'ILS', 'INR', 'JPY', 'KES', 'KRW', 'KWD', 'KZT', 'LKR', 'MAD', 'MXN', 'MYR',
  'NGN', 'NOK', 'NZD', 'PEN', 'PHP', 'PKR', 'PLN', 'QAR', 'RON', 'RUB', 'SAR', 'SEK', 'SGD', 'THB', 'TRY', 'TWD',
  'UAH', 'UYU', 'VND', 'ZAR',
] as const;

/** Tickers that pages quote bitcoin in and that count as one US dollar each. */
export const STABLECOINS = [
  'USDT',
  'USDC',
  'DAI',
  'FDUSD',
  'TUSD',
  'BUSD',
  'PYUSD',
  'USDP',
  'USDE',
  'USD1',
] as const;
