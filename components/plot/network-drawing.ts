import type { Week } from '@/utils/mining/series';
import type { Format } from '@/utils/words/format';
import { FRAME, logSplits, timeAxis, valueAxis } from './axes';
import type { Colours } from './colours';
import type { Drawing } from './Panel';
import { paintWeeks } from './paint-weeks';
import type { Scale } from './price-drawing';

const PREFIXES = [
  ['T', 1e12],
  ['G', 1e9],
  ['M', 1e6],
  ['k', 1e3],
] as const;

/** A difficulty of any year, short: "100 T", "500 M". */
function short(value: number, format: Format): string {
  const [prefix, size] = PREFIXES.find(([, least]) => value >= least * 0.999) ?? ['', 1];
  return `${format.number(value / size)} ${prefix}`;
}

/** Difficulty, with the weeks shaded in which the hash ribbon was inverted. */
export function networkDrawing(weeks: readonly Week[], scale: Scale, format: Format) {
  const known = weeks.flatMap(({ difficulty }) => difficulty ?? []);
  const [low, high] = known.length ? [Math.min(...known), Math.max(...known)] : [1, 10];
  const log = scale === 'log';
  const range: [number, number] = log ? [low / 1.1, high * 1.1] : [0, high * 1.08];
  return (colours: Colours): Drawing => ({
    ...FRAME,
    scales: {
      x: { range: (_, min, max) => [min, max] },
      d: { distr: log ? 3 : 1, range: () => range },
    },
    axes: [
      timeAxis(colours, format, false),
      valueAxis(colours, 'd', (value) => short(value, format), {
        ...(log && { splits: () => logSplits(range[0], range[1], 3), filter: (_, splits) => splits }),
      }),
    ],
    series: [{}, { scale: 'd', stroke: colours.text, width: 1.5, points: { show: false } }],
    hooks: {
      drawClear: [(plot) => paintWeeks(plot, weeks, ({ network }) => network === 'contracting', colours)],
    },
  });
}

/** Columns for it: times, difficulties. */
export function networkColumns(weeks: readonly Week[]): [number[], (number | null)[]] {
  return [weeks.map(({ at }) => at), weeks.map(({ difficulty }) => difficulty)];
}
