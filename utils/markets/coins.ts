/** Tickers of bitcoin itself. */
export const BITCOIN: ReadonlySet<string> = new Set(['BTC', 'XBT']);

/** Coins that are not bitcoin, those that look like it among them. A page of theirs prices no bitcoin. */
export const CRYPTO: ReadonlySet<string> = new Set(
  'ETH XRP SOL BNB DOGE ADA TRX TON LTC BCH BSV BTG WBTC BTCB CBBTC TBTC BTCDOM BTCUP BTCDOWN BTC3L BTC3S DOT AVAX LINK MATIC POL UNI ATOM XLM XMR ETC FIL APT ARB OP NEAR ICP SHIB PEPE SUI SEI INJ HBAR VET ALGO AAVE MKR CRV LDO RUNE FTM SAND MANA AXS GALA DASH ZEC EOS XTZ NEO IOTA KAS HYPE ENA WLD TIA JUP BONK WIF ORDI STX'.split(
    ' ',
  ),
);
