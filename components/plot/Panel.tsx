import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import uPlot from 'uplot';
import { type Colours, coloursOf, watchColours } from './colours';

/** All of a panel but its size. */
export type Drawing = Omit<uPlot.Options, 'width' | 'height'>;

interface Props {
  height: number;
  /** Columns, the first of them times in ms. Kept while it is the same array. */
  data: uPlot.AlignedData;
  /** Row that the crosshair stands on. */
  index: number;
  /** Remade, the panel is drawn anew: memoize it. */
  drawing: (colours: Colours) => Drawing;
}

const none = () => null;
/** The crosshair is moved from outside, by mouse, touch and keyboard alike, over all panels at once. */
const CURSOR: uPlot.Cursor = {
  y: false,
  drag: { x: false, y: false },
  bind: {
    mousedown: none,
    mouseup: none,
    click: none,
    dblclick: none,
    mousemove: none,
    mouseleave: none,
    mouseenter: none,
  },
};

function stand(plot: uPlot, index: number): void {
  const at = plot.data[0]?.[index];
  if (typeof at === 'number') plot.setCursor({ left: plot.valToPos(at, 'x'), top: 0 });
}

/** One canvas of the plot: as wide as there is room, drawn anew when the colours around it change. */
export function Panel(props: Props) {
  const [ground, setGround] = useState(0);
  useEffect(() => watchColours(() => setGround((last) => last + 1)), []);
  return <Canvas key={ground} {...props} />;
}

function Canvas({ height, data, index, drawing }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const row = useRef(index);
  row.current = index;

  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const size = () => ({ width: element.clientWidth, height });
    const options = drawing(coloursOf(element));
    const made = new uPlot(
      { ...options, ...size(), ms: 1, cursor: CURSOR, legend: { show: false } },
      data,
      element,
    );
    plot.current = made;
    stand(made, row.current);
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === made.width) return;
      made.setSize(size());
      stand(made, row.current);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.destroy();
      plot.current = null;
    };
  }, [data, drawing, height]);

  useEffect(() => {
    if (plot.current) stand(plot.current, index);
  }, [index]);

  return <div ref={host} class="panel" style={{ blockSize: `${height}px` }} />;
}
