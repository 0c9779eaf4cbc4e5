/** Currency of hosts whose addresses name the coin alone. Read from their public pages and from code that reads them, 2026-11. */
export const HOST_QUOTES: Readonly<Record<string, string>> = {
  'www.bitkub.com': 'THB',
  'www.mercadobitcoin.com.br': 'BRL',
  'app.hyperliquid.xyz': 'USD',
  'www.deribit.com': 'USD',
  'coincheck.com': 'JPY',
  'www.paribu.com': 'TRY',
};
