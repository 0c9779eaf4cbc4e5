import type { ServerResponse } from 'node:http';

/** How a host fails: no connection, no answer for 20 s, an answer that is no JSON of the API, an HTTP status, or its own way. */
export type Trouble =
  | 'unreachable'
  | 'slow'
  | 'nonsense'
  | { status: number; retryAfter?: number }
  | ((response: ServerResponse) => void);

/** What the world is like in a test. Change its fields at any time: the next answer is made from them. */
export interface Scenario {
  /** USD per bitcoin. */
  price: number;
  /** Units of a currency per US dollar. */
  perUsd: Record<string, number>;
  difficulty: number;
  /** BTC per block, fees included. */
  reward: number;
  network: 'expanding' | 'contracting';
  /** What BGeometrics and CryptoQuant say of the Miners' Position Index; null: they withhold it. */
  mpi: { value: number; daysOld: number } | null;
  /** Whether BGeometrics gives what leaves miners' wallets, day by day. */
  outflows: boolean;
  /** Hosts that fail, by name; `*` stands for every API host. */
  trouble: Record<string, Trouble>;
}

/** A working world: bitcoin at 90,000, difficulty at 132.7 T, an expanding network, an MPI of yesterday. */
export function usualScenario(changes: Partial<Scenario> = {}): Scenario {
  return {
    price: 90_000,
    perUsd: { EUR: 0.86, GBP: 0.75, CAD: 1.4, CHF: 0.8, AUD: 1.52, JPY: 155 },
    difficulty: 132_716_002_350_731.3,
    reward: 3.1443778833,
    network: 'expanding',
    mpi: { value: -0.9, daysOld: 1 },
    outflows: false,
    trouble: {},
    ...changes,
  };
}

/** A world without the APIs: web pages load, no figure comes. */
export const noNetwork = () => usualScenario({ trouble: { '*': 'unreachable' } });
