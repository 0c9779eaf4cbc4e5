import type { KnownFigures } from '@/utils/figures/figure';
import type { NotedDay } from '@/utils/mining/noted';
import type { Week } from '@/utils/mining/series';
import type { Standing } from '@/utils/mining/terms';

/** What the reasons of a verdict are told by. */
export interface WhyProps {
  standing: Standing;
  figures: KnownFigures;
  /** The cost basis, named. */
  basis: string;
  /** The long view on the same basis. */
  weeks: readonly Week[];
  /** How it stood a week ago on the same basis. Null: not noted. */
  before: NotedDay | null;
}
