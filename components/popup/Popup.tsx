import type { ComponentChildren } from 'preact';
import { isStale, type KnownFigures } from '@/utils/figures/figure';
import type { MarginRange } from '@/utils/mining/margin-range';
import type { Standing } from '@/utils/mining/terms';
import { Bar, type Refreshing } from './Bar';
import { Dropped, type DroppedProps } from './Dropped';
import { Readings, type ReadingsProps } from './Readings';
import { type Site, ThisSite } from './ThisSite';
import { Today } from './Today';

export interface PopupProps extends ReadingsProps, DroppedProps {
  standing: Standing;
  figures: KnownFigures;
  /** The cost basis, named. */
  basis: string;
  /** A published cost is of its day, whatever the age of the difficulty. */
  pinned: boolean;
  /** Name of a source by its id. */
  sourceName: (id: string) => string;
  /** Lowest and highest margin of the last year. */
  year: MarginRange | null;
  now: number;
  /** What is told of the market on the page behind, where there is one. */
  market?: ComponentChildren;
  site: Site;
  paused: boolean;
  refreshing: Refreshing;
  onRefresh: () => void;
  onSite: (on: boolean) => void;
  onGrant: () => void;
  onPause: (paused: boolean) => void;
  /** Opens the page that goes deeper. */
  onStudy: () => void;
  /** Opens the options, at a part of them. */
  onOptions: (part?: 'mpi') => void;
}

/** The whole popup: the verdict first, then what it is made of, then the page behind it. */
export function Popup(props: PopupProps) {
  const { standing, figures, now, pinned } = props;
  const old = {
    price: isStale('price', figures.price, now),
    cost: !pinned && isStale('difficulty', figures.difficulty, now),
  };
  return (
    <div class="popup" style={tones(standing)}>
      <Bar {...props} staleSince={oldest(figures, old)} onOptions={() => props.onOptions()} />
      <main>
        <Today {...props} old={old} />
      </main>
      {/* Last, so that nothing moves when the page behind has answered. */}
      <footer class="behind">
        <ThisSite {...props} />
        <Dropped {...props} />
        <Readings {...props} />
        {props.market}
      </footer>
    </div>
  );
}

/** The band's own colours, for all that stands on the face. */
const tones = ({ bands: { margin } }: Standing) => ({
  '--band-text': `var(--${margin}-text)`,
  '--band-tint': `var(--${margin}-tint)`,
  '--band-solid': `var(--${margin}-solid)`,
});

function oldest({ price, difficulty }: KnownFigures, old: { price: boolean; cost: boolean }): number | null {
  if (old.price && old.cost) return Math.min(price.observedAt, difficulty.observedAt);
  if (old.price) return price.observedAt;
  return old.cost ? difficulty.observedAt : null;
}
