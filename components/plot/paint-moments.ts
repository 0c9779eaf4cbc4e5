import type uPlot from 'uplot';
import type { Colours } from './colours';
import { within } from './within';

/** Upright lines at given times, each with a word at its top. */
export function paintMoments(plot: uPlot, moments: readonly number[], word: string, colours: Colours): void {
  const { min = 0, max = 0 } = plot.scales.x ?? {};
  within(plot, (context) => {
    const pixel = devicePixelRatio;
    context.strokeStyle = colours.muted;
    context.fillStyle = colours.muted;
    context.lineWidth = pixel;
    context.font = colours.face.replace('12px', `${11 * pixel}px`);
    context.textAlign = 'left';
    context.textBaseline = 'bottom';
    for (const at of moments.filter((moment) => moment > (min ?? 0) && moment < (max ?? 0))) {
      const x = Math.round(plot.valToPos(at, 'x', true)) + 0.5;
      context.setLineDash([2 * pixel, 3 * pixel]);
      context.beginPath();
      context.moveTo(x, plot.bbox.top);
      context.lineTo(x, plot.bbox.top + plot.bbox.height);
      context.stroke();
      context.save();
      context.translate(x - 3 * pixel, plot.bbox.top + plot.bbox.height - 6 * pixel);
      context.rotate(-Math.PI / 2);
      context.fillText(word, 0, 0);
      context.restore();
    }
  });
}
