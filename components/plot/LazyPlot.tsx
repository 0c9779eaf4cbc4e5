import type { ComponentType } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { useDepth } from '@/components/study/words';
import type { PlotProps } from './Plot';

type Loaded = { Plot: ComponentType<PlotProps> } | 'failed' | null;

/** The plot, fetched from the package when it is first shown: who never opens it never loads it. */
export function LazyPlot(props: PlotProps) {
  const { plot } = useDepth();
  const [loaded, setLoaded] = useState<Loaded>(null);
  const [broken] = useErrorBoundary();
  useEffect(() => {
    import('./Plot').then(
      ({ Plot }) => setLoaded({ Plot }),
      () => setLoaded('failed'),
    );
  }, []);
  if (loaded === null) return <p class="plot plot-waiting note">{plot.loading}</p>;
  if (loaded === 'failed' || broken) return <p class="plot note">{plot.failed}</p>;
  return <loaded.Plot {...props} />;
}
