import type uPlot from 'uplot';
import { mpiAt } from '@/components/mpi-scale';
import type { MpiReading } from '@/utils/history/mpi-readings';
import type { Week } from '@/utils/mining/series';
import type { Format } from '@/utils/words/format';
import { FRAME, timeAxis, valueAxis } from './axes';
import type { Colours } from './colours';
import type { Drawing } from './Panel';

/** Values that the skewed scale is labelled with: its floor, and the cuts of its bands. */
const MARKS = [-1, 0, 2, 6];

/** A stem from nought and a dot for each reading. */
function paintReadings(plot: uPlot, readings: readonly MpiReading[], colours: Colours): void {
  const { ctx, bbox } = plot;
  const pixel = devicePixelRatio;
  const nought = plot.valToPos(mpiAt(0), 'm', true);
  ctx.save();
  ctx.strokeStyle = colours.muted;
  ctx.fillStyle = colours.text;
  ctx.lineWidth = pixel;
  for (const { at, value } of readings) {
    const [x, y] = [plot.valToPos(at, 'x', true), plot.valToPos(mpiAt(value), 'm', true)];
    if (x < bbox.left || x > bbox.left + bbox.width) continue;
    ctx.beginPath();
    ctx.moveTo(x, nought);
    ctx.lineTo(x, y);
    ctx.stroke();
    ctx.beginPath();
    ctx.arc(x, y, 3 * pixel, 0, 2 * Math.PI);
    ctx.fill();
  }
  ctx.restore();
}

/** The readings of the MPI that were quoted, on its skewed scale: a floor near −1, no top. */
export function mpiDrawing(readings: readonly MpiReading[], format: Format) {
  return (colours: Colours): Drawing => ({
    ...FRAME,
    scales: { x: { range: (_, min, max) => [min, max] }, m: { range: () => [-0.06, 1] } },
    axes: [
      timeAxis(colours, format, false),
      valueAxis(colours, 'm', (place) => format.number(MARKS.find((mark) => mpiAt(mark) === place) ?? 0, 0), {
        splits: () => MARKS.map(mpiAt),
        filter: (_, splits) => splits,
      }),
    ],
    series: [{}, { scale: 'm', points: { show: false } }],
    hooks: { draw: [(plot) => paintReadings(plot, readings, colours)] },
  });
}

/** Columns for it: times, and nothing. The readings have days of their own. */
export function mpiColumns(weeks: readonly Week[]): [number[], null[]] {
  return [weeks.map(({ at }) => at), weeks.map(() => null)];
}
