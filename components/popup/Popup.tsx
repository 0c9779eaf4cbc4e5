import type { ComponentChildren } from 'preact';
import { useLanguage } from '@/components/language';
import { agedAt } from '@/utils/mining/aging';
import type { MarginRange } from '@/utils/mining/margin-range';
import { faceOf } from '@/utils/words/face';
import { Dropped, type DroppedProps } from './Dropped';
import { Face } from './Face';
import { Readings, type ReadingsProps } from './Readings';
import { type Site, ThisSite } from './ThisSite';
import { Today, type TodayProps } from './Today';

export type Refreshing = 'idle' | 'busy' | 'done' | 'failed';

export interface PopupProps extends TodayProps, ReadingsProps, DroppedProps {
  /** A published cost is of its day, whatever the age of the difficulty. */
  pinned: boolean;
  /** Lowest and highest margin of the last year. */
  year: MarginRange | null;
  /** What there is to tell of the page behind. */
  thisPage?: ComponentChildren;
  site: Site;
  paused: boolean;
  refreshing: Refreshing;
  onRefresh: () => void;
  onSite: (on: boolean) => void;
  onGrant: () => void;
  onPause: (paused: boolean) => void;
  /** Opens the page that goes deeper. */
  onStudy: () => void;
}

/** The whole popup: the verdict first, then what it is made of, then the page behind it. */
export function Popup(props: PopupProps) {
  const { standing, figures, now, pinned, year, refreshing, onRefresh, onStudy, onOptions } = props;
  const { words, format } = useLanguage();
  const aged = agedAt(figures, pinned, now);
  const busy = refreshing === 'busy';
  const said = {
    idle: '',
    busy: words.popup.fetching,
    done: words.popup.fetched,
    failed: words.popup.failed,
  };
  return (
    <Face
      face={faceOf(standing, aged.since, words, format)}
      bar={{ busy, status: said[refreshing], onRefresh, onStudy, onOptions: () => onOptions() }}
      year={
        year && {
          ...year,
          spoken: words.gauge.year(format.margin(year.low), format.margin(year.high)),
          short: words.gauge.yearShort,
        }
      }
      behind={
        <>
          <ThisSite {...props} />
          <Dropped {...props} />
          <Readings {...props} />
          {props.thisPage}
        </>
      }
    >
      <Today {...props} aged={aged} />
    </Face>
  );
}
