import type { Basis } from '@/utils/mining/basis';
import type { Anchor } from '@/utils/mining/efficiency';
import type { Cost } from '@/utils/mining/terms';

/** What the page about the method is told. */
export interface MethodProps {
  /** Today's difficulty and reward (BTC per block), with the time they are of. */
  today: { difficulty: number; reward: number; at: number; anchor?: Anchor | null };
  /** What a bitcoin costs to mine today on a basis. */
  costOf: (basis: Basis) => Cost;
  /** Where figures come from: id, name, page. */
  sources: readonly { id: string; name: string; page?: string }[];
}
