import type { Rig } from '@/utils/mining/basis';
import type { Figures } from './figure';
import type { SourceId } from './source-names';

/** The user's own API keys; empty: none. */
export interface Keys {
  bgeometrics: string;
  cryptoquant: string;
}

/** Servers of the user's own, by their addresses; empty: none. */
export interface Servers {
  /** A mempool or Esplora instance: `http://umbrel.local:3006`. */
  node: string;
  /** A file that `npm run feed` writes, wherever it is served. */
  feed: string;
  /** The user's own machines, to be told of to those that work out a rig's cost. Absent: nobody is told. */
  rig?: Rig | null;
}

/** Price of one bitcoin at a time (ms since 1970), USD; null where it is not known. */
export type PriceAt = (at: number) => number | null;

/** One address that answers with figures. */
export interface Endpoint {
  /** Source and what is asked of it: `mempool/prices`. */
  id: `${SourceId}/${string}`;
  /** Null: the user has no such server. */
  url(now: number, servers: Servers): string | null;
  /** What `read` gets: parsed JSON, or the text as it came. */
  format?: 'text';
  /** Headers that the user's key goes into. Null: without a key there is nothing to ask. Absent: needs none. */
  headers?(keys: Keys): Record<string, string> | null;
  /** Shortest time between two requests that were answered, ms, whoever asks for them. */
  minGap?: number;
  /**
   * Figures from an answer. What lacks its shape or its bounds throws; a figure that the answer leaves open is
   * simply missing. `now` is when it was asked, ms since 1970; `priceAt` gives past prices, USD, to those who need them.
   */
  read(answer: unknown, now: number, priceAt?: PriceAt): Figures;
}

/** Whether an endpoint is on a server of the user's own, which need not speak HTTPS. */
export const isOwn = ({ id }: Endpoint) => /^(node|feed)\//.test(id);

/** The source that an endpoint belongs to. */
export function sourceOf(endpoint: Endpoint): SourceId {
  return endpoint.id.slice(0, endpoint.id.indexOf('/')) as SourceId;
}
