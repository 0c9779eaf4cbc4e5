import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useLanguage } from '@/components/language';
import { useDepth } from '@/components/study/words';
import type { Week } from '@/utils/mining/series';
import { indexAfter, indexUnder } from './place';

interface Props {
  weeks: readonly Week[];
  index: number;
  onIndex: (index: number) => void;
  /** The panels, all as wide as this. */
  children: ComponentChildren;
}

/**
 * Moves over the weeks by mouse, touch and keyboard. To a screen reader it is a slider whose value is the week, with
 * its figures. Time runs from left to right in every language, as in all plots of prices.
 */
export function Crosshair({ weeks, index, onIndex, children }: Props) {
  const { format } = useLanguage();
  const { plot } = useDepth();
  const help = useId();
  const week = weeks[index];
  const usd = (value: number | null | undefined) =>
    typeof value === 'number' ? format.usd(value) : plot.unknown;
  const margin = typeof week?.margin === 'number' ? format.margin(week.margin) : plot.unknown;
  const point = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    onIndex(indexUnder(weeks, event.clientX - left, width));
  };
  return (
    <>
      <div
        class="crosshair"
        dir="ltr"
        role="slider"
        tabIndex={0}
        aria-label={plot.title}
        aria-describedby={help}
        aria-valuemin={0}
        aria-valuemax={weeks.length - 1}
        aria-valuenow={index}
        aria-valuetext={week && plot.spoken(format.day(week.at), usd(week.price), usd(week.cost), margin)}
        onPointerDown={point}
        onPointerMove={point}
        onPointerLeave={(event) => event.pointerType === 'mouse' && onIndex(weeks.length - 1)}
        onKeyDown={(event) => {
          const next = indexAfter(event.key, index, weeks.length);
          if (next === null) return;
          event.preventDefault();
          onIndex(next);
        }}
      >
        {children}
      </div>
      <p id={help} class="unseen">
        {plot.keys}
      </p>
    </>
  );
}
