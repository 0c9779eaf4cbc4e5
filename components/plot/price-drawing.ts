import type { Week } from '@/utils/mining/series';
import type { Format } from '@/utils/words/format';
import { axisSums, FRAME, linearSplits, logSplits, timeAxis, valueAxis } from './axes';
import type { Colours } from './colours';
import type { Drawing } from './Panel';
import { paintBands, paintRange } from './paint-bands';
import { paintHoles } from './paint-holes';
import { paintMoments } from './paint-moments';

export type Scale = 'log' | 'linear';

interface Shown {
  weeks: readonly Week[];
  scale: Scale;
  halvings: readonly number[];
  halvingWord: string;
  format: Format;
  /** Units of the currency shown for a US dollar: the axis is to be round in what is read. */
  rate: number;
}

/** Lowest and highest value that has to be seen. */
function reach(weeks: readonly Week[]): [low: number, high: number] {
  const values = weeks
    .flatMap(({ price, low, high }) => [price, low, high])
    .filter((value) => value !== null);
  return values.length ? [Math.min(...values), Math.max(...values)] : [1, 10];
}

/** Price over cost: both lines, the cost as wide as it is unsure, on the ground of the margin bands. */
export function priceDrawing({ weeks, scale, halvings, halvingWord, format, rate }: Shown) {
  const [low, high] = reach(weeks);
  const log = scale === 'log';
  const range: [number, number] = log ? [low / 1.15, high * 1.15] : [0, high * 1.06];
  return (colours: Colours): Drawing => ({
    ...FRAME,
    scales: {
      x: { range: (_, min, max) => [min, max] },
      y: { distr: log ? 3 : 1, range: () => range },
    },
    axes: [
      timeAxis(colours, format, true),
      valueAxis(colours, 'y', (value) => format.compact(value, 'USD'), {
        splits: ({ height }) => {
          const most = Math.max(3, Math.floor(height / 48));
          const splits = log ? logSplits : linearSplits;
          return splits(range[0] * rate, range[1] * rate, most).map((value) => value / rate);
        },
        filter: (_, splits) => splits,
        values: (_, splits) => axisSums(splits.map((value) => format.compact(value, 'USD'))),
      }),
    ],
    series: [
      {},
      { scale: 'y', stroke: colours.muted, width: 1.5, points: { show: false } },
      { scale: 'y', stroke: colours.text, width: 2, points: { show: false } },
    ],
    hooks: {
      drawClear: [(plot) => paintBands(plot, weeks, colours)],
      drawAxes: [
        (plot) => paintRange(plot, weeks, colours),
        (plot) => paintMoments(plot, halvings, halvingWord, colours),
      ],
      draw: [
        (plot) => paintHoles(plot, weeks, ({ cost }) => cost, { ink: colours.muted, page: colours.page }),
        (plot) => paintHoles(plot, weeks, ({ price }) => price, { ink: colours.text, page: colours.page }),
      ],
    },
  });
}

/** Columns for it: times, costs, prices. */
export function priceColumns(weeks: readonly Week[]): [number[], (number | null)[], (number | null)[]] {
  return [weeks.map(({ at }) => at), weeks.map(({ cost }) => cost), weeks.map(({ price }) => price)];
}
