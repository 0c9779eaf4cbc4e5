import { HOST_QUOTES } from './host-quotes';
import { type Market, type Pair, readSymbol } from './pair';

/** The parts of an address that tell a pair; a `URL` or `Location` serves. */
export type Address = Pick<URL, 'hostname' | 'pathname' | 'search' | 'hash'>;

const SYMBOL_KEYS = ['symbol', 'code', 'market', 'pair', 'contract_code', 's', 'tvwidgetsymbol'];
const LOCALE = /^[a-z]{2}(?:-[a-z]{2,4})?$/i;
const NAMES_BITCOIN =
  /^(?:bitcoin|bitcoin-btc|btc|btc-bitcoin(?:-price-chart)?|xbt|비트코인|btcusd|btc\.cm=)$/i;
/** Path words under which a slug names the coin of the page, in the languages that localise their paths. */
const COIN_PATHS =
  /^(?:price|prices|coins?|currencies|crypto|cryptocurrenc(?:y|ies)|converter|convert|quotes?|markets?|trade|munze|monedas?|monnaies?|moedas?|kurs|kurse|precio|preco|prix|prezzo|fiyat|コイン)$/i;
const DERIVATIVES: readonly [RegExp, Market][] = [
  [/\/(?:trade-option|options?)(?:\/|$)/i, 'option'],
  [/\/(?:delivery|futures-delivery|trade-futures)(?:\/|$)/i, 'futures'],
  [
    /\/(?:futures?|perpetuals?|perp|swap|trade-swap|linear_swap|linear|inverse|contract|derivatives)(?:\/|$)/i,
    'perpetual',
  ],
  // On Bybit /trade/usdt/BTCUSDT is the linear perpetual; spot has /trade/spot/.
  [/\/trade\/(?:usdt|usdc|inverse)\/[A-Z]/, 'perpetual'],
];

/**
 * The pair that a page's address names, or null: "/trade/BTC_USDT", "?code=CRIX.UPBIT.KRW-BTC", "#contract_code=BTC-USDT",
 * "/trade/btc/usd/", "/price/bitcoin" (quote unknown). Locale prefixes are passed over.
 */
export function pairOfAddress(address: Address): Pair | null {
  const market = DERIVATIVES.find(([path]) => path.test(address.pathname))?.[1];
  const found = fromQuery(address) ?? fromPath(address) ?? fromSlug(address);
  if (!found) return null;
  const quote = found.quote ?? (found.base === 'BTC' ? (HOST_QUOTES[address.hostname] ?? null) : null);
  return { ...found, quote, market: found.market === 'spot' && market ? market : found.market };
}

/** Query and hash name the pair outright; they win over the path. Charts in frames are told theirs as JSON. */
function fromQuery({ search, hash }: Address): Pair | null {
  const told = /"symbol":"([^"]+)"/.exec(decode(hash))?.[1];
  if (told) return readSymbol(told);
  for (const text of [search, hash.replace(/^#\/?/, '?')]) {
    const query = new URLSearchParams(text);
    for (const key of SYMBOL_KEYS) {
      const symbol = query.get(key);
      const found = symbol ? readSymbol(symbol) : null;
      if (found) return found;
    }
  }
  return null;
}

/** One segment that is a pair, or two neighbours that make one, the last in the path first. */
function fromPath({ pathname }: Address): Pair | null {
  const segments = pathname.split('/').filter(Boolean).map(decode);
  for (let at = segments.length - 1; at >= 0; at--) {
    const segment = segments[at]?.replace(/^trade[_-]/i, '').replace(/-price-chart$/i, '') ?? '';
    const single = readSymbol(segment);
    if (single) return single;
    const before = segments[at - 1];
    const double = before && !LOCALE.test(before) ? readSymbol(`${before}/${segment}`) : null;
    if (double) return double;
  }
  return null;
}

/** "/price/bitcoin", "/de/coins/bitcoin", "/market/BTC": the coin alone. */
function fromSlug({ pathname }: Address): Pair | null {
  const segments = pathname.split('/').filter(Boolean).map(decode);
  const at = segments.findIndex((segment) => COIN_PATHS.test(segment));
  const slug = at < 0 ? undefined : segments.slice(at + 1).find((segment) => NAMES_BITCOIN.test(segment));
  return slug ? { base: 'BTC', quote: null, market: 'spot' } : null;
}

/** A page may hold a broken escape in its address; it is then read as it stands. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
