const words = (list: string) => list.split(' ');

/** Stablecoins that stand for one US dollar. */
export const DOLLAR_COINS: ReadonlySet<string> = new Set(
  words('USDT USDC FDUSD TUSD USDP BUSD DAI PYUSD USDE USD1'),
);

/** Money that bitcoin is quoted in: ISO 4217 codes and dollar coins. */
export const QUOTES: ReadonlySet<string> = new Set([
  ...words(
    'USD EUR GBP JPY KRW CHF CAD AUD NZD TRY BRL INR IDR VND THB PHP MYR SGD HKD TWD CNY CNH RUB UAH KZT PLN CZK HUF RON SEK NOK DKK MXN ARS CLP COP PEN ZAR NGN KES AED SAR ILS PKR GEL EGP',
  ),
  ...DOLLAR_COINS,
]);

/** Quotes written otherwise than their code: Paribu's TL, Bitfinex's UST. */
export const QUOTE_ALIASES: Readonly<Record<string, string>> = {
  TL: 'TRY',
  UST: 'USDT',
  RUR: 'RUB',
  '₺': 'TRY',
};
