import type uPlot from 'uplot';
import type { Week } from '@/utils/mining/series';

/** Dashed over the holes of a line, and a dot at its last point: between known weeks nothing is claimed. */
export function paintHoles(
  plot: uPlot,
  weeks: readonly Week[],
  of: (week: Week) => number | null,
  { ink, page }: { ink: string; page: string },
): void {
  const pixel = devicePixelRatio;
  const known = weeks.flatMap((week, index) => {
    const value = of(week);
    return value === null
      ? []
      : { index, x: plot.valToPos(week.at, 'x', true), y: plot.valToPos(value, 'y', true) };
  });
  const last = known.at(-1);
  if (!last) return;
  const { ctx } = plot;
  ctx.save();
  ctx.strokeStyle = ink;
  ctx.lineWidth = 1.5 * pixel;
  ctx.setLineDash([3 * pixel, 3 * pixel]);
  ctx.beginPath();
  known.forEach((point, index) => {
    const before = known[index - 1];
    if (!before || point.index - before.index === 1) return;
    ctx.moveTo(before.x, before.y);
    ctx.lineTo(point.x, point.y);
  });
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.arc(last.x, last.y, 4 * pixel, 0, 2 * Math.PI);
  ctx.fillStyle = ink;
  ctx.fill();
  ctx.strokeStyle = page;
  ctx.lineWidth = 2 * pixel;
  ctx.stroke();
  ctx.restore();
}
