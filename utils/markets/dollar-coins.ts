/** Stablecoins that stand for one US dollar. */
export const DOLLAR_COINS: ReadonlySet<string> = new Set(
  'USDT USDC FDUSD TUSD USDP BUSD DAI PYUSD USDE USD1'.split(' '),
);
