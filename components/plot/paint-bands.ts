import type uPlot from 'uplot';
import { BAND_ORDER } from '@/utils/looks';
import { MARGIN_BANDS } from '@/utils/mining/bands';
import type { Week } from '@/utils/mining/series';
import type { Colours } from './colours';
import { stretches } from './stretches';
import { within } from './within';

/** Fills between two heights that go along with the weeks; `null` is the edge of the plot. */
function fillBetween(
  plot: uPlot,
  weeks: readonly Week[],
  low: (week: Week) => number | null,
  high: (week: Week) => number | null,
): Path2D {
  const { top, height } = plot.bbox;
  const x = ({ at }: Week) => plot.valToPos(at, 'x', true);
  const y = (value: number | null, edge: number) => (value === null ? edge : plot.valToPos(value, 'y', true));
  const path = new Path2D();
  for (const week of weeks) path.lineTo(x(week), y(high(week), top));
  for (const week of [...weeks].reverse()) path.lineTo(x(week), y(low(week), top + height));
  path.closePath();
  return path;
}

const times = (factor: number | undefined) => (week: Week) =>
  factor === undefined || !Number.isFinite(factor) || week.cost === null ? null : week.cost * (1 + factor);

/** The ground: for each week, where the price would have to stand for each margin band. */
export function paintBands(plot: uPlot, weeks: readonly Week[], colours: Colours): void {
  within(plot, (context) => {
    context.globalAlpha = 0.75;
    for (const known of stretches(weeks, ({ cost }) => cost !== null)) {
      BAND_ORDER.forEach((band, index) => {
        context.fillStyle = colours.tint(band);
        const [from, to] = [MARGIN_BANDS[index]?.from, MARGIN_BANDS[index + 1]?.from];
        context.fill(fillBetween(plot, known, times(from), times(to)));
      });
    }
  });
}

/** The cost as wide as it is unsure. */
export function paintRange(plot: uPlot, weeks: readonly Week[], colours: Colours): void {
  within(plot, (context) => {
    context.globalAlpha = 0.22;
    context.fillStyle = colours.text;
    for (const known of stretches(weeks, ({ cost }) => cost !== null)) {
      context.fill(
        fillBetween(
          plot,
          known,
          ({ low }) => low,
          ({ high }) => high,
        ),
      );
    }
  });
}
