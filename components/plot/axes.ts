import type uPlot from 'uplot';
import type { Format } from '@/utils/words/format';
import type { Colours } from './colours';
import { AXIS, END } from './place';

/** Half of a label, px. */
const EDGE = 20;
const YEAR = 365.25 * 86_400_000;

const MINUTE = 60_000;

/** Times are UTC, as all figures are dated: a date whose local fields are those of UTC. The library's own way takes 100 ms. */
const utc: uPlot.LocalDateFromUnix = (at) => new Date(at + new Date(at).getTimezoneOffset() * MINUTE);

/** Room on both sides is the same in all panels, so that they stand in line. */
export const FRAME = { tzDate: utc, padding: [8, END, 0, 0] satisfies uPlot.Padding };

/** The time axis: years where years are meant, months with their year where months are. */
export function timeAxis(colours: Colours, format: Format, shown: boolean): uPlot.Axis {
  return {
    size: shown ? 24 : 0,
    font: colours.face,
    stroke: colours.muted,
    space: 64,
    grid: { stroke: colours.line, width: 1 },
    ticks: { show: false },
    gap: 4,
    values: (plot, splits, _, __, step) => {
      const write = (at: number) =>
        step >= YEAR * 0.99 ? `${new Date(at).getUTCFullYear()}` : format.month(at);
      // A label that would hang over the edge would be cut off.
      const last = plot.width - AXIS - END - EDGE;
      return splits.map((at) => (shown && plot.valToPos(at, 'x') < last ? write(at) : ''));
    },
  };
}

/** An axis of values on the left. */
export function valueAxis(
  colours: Colours,
  scale: string,
  write: (value: number) => string,
  more: Partial<uPlot.Axis> = {},
): uPlot.Axis {
  return {
    scale,
    size: AXIS,
    font: colours.face,
    stroke: colours.muted,
    gap: 6,
    space: 32,
    grid: { stroke: colours.line, width: 1 },
    ticks: { show: false },
    values: (_, splits) => splits.map((value) => (value === null ? '' : write(value))),
    ...more,
  };
}

/** The longest label that the room beside the plot holds, in letters. */
const LONGEST = 8;

/** Sums as an axis writes them: all without the sign of their currency, where one with it would be cut off. */
export function axisSums(sums: readonly string[]): string[] {
  const long = sums.some((sum) => sum.length > LONGEST);
  return sums.map((sum) => (long ? sum.replace(/\s?\p{Sc}\s?/u, '') : sum));
}

/** Round values on a linear axis, at most `most`. */
export function linearSplits(low: number, high: number, most: number): number[] {
  const ten = 10 ** Math.floor(Math.log10((high - low) / most));
  const step = [1, 2, 5, 10].map((one) => one * ten).find((one) => (high - low) / one <= most) ?? 10 * ten;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) => (first + index) * step);
}

/** Round values on a logarithmic axis: as many of 1, 2 and 5 in each ten as there is room for; evenly where it is short. */
export function logSplits(low: number, high: number, most: number): number[] {
  if (high / low < 4) return linearSplits(low, high, most);
  const from = Math.floor(Math.log10(low));
  const to = Math.ceil(Math.log10(high));
  const steps = [[1, 2, 5], [1, 3], [1]];
  const candidates = steps.map((multiples) =>
    Array.from({ length: to - from + 1 }, (_, tens) => multiples.map((one) => one * 10 ** (from + tens)))
      .flat()
      .filter((value) => value >= low && value <= high),
  );
  const tens = candidates.at(-1) ?? [];
  return (
    candidates.find((values) => values.length <= most) ??
    tens.filter((_, index) => index % Math.ceil(tens.length / most) === 0)
  );
}
