import type uPlot from 'uplot';
import type { Week } from '@/utils/mining/series';
import type { Colours } from './colours';
import { stretches } from './stretches';
import { within } from './within';

/** Shades the weeks that fit. */
export function paintWeeks(
  plot: uPlot,
  weeks: readonly Week[],
  fits: (week: Week) => boolean,
  colours: Colours,
): void {
  within(plot, (context) => {
    context.globalAlpha = colours.forced ? 0.4 : 0.16;
    context.fillStyle = colours.muted;
    for (const stretch of stretches(weeks, fits)) {
      const [first, last] = [stretch[0], stretch.at(-1)];
      if (!first || !last) continue;
      const half = 3.5 * 86_400_000;
      const [from, to] = [
        plot.valToPos(first.at - half, 'x', true),
        plot.valToPos(last.at + half, 'x', true),
      ];
      context.fillRect(from, plot.bbox.top, to - from, plot.bbox.height);
    }
  });
}
