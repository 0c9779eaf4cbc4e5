import { marginBand } from '@/utils/mining/bands';
import type { Standing } from '@/utils/mining/terms';
import { verdictOf } from '@/utils/mining/verdict';
import type { Alert, AlertKind } from './alert';

/** What the flow of coins is when nothing else is known. */
const USUAL = 'normal';

/** An alert of a kind as it might come now, to show what it says. `level`: margin that is watched, a fraction. */
export function exampleOf(kind: AlertKind, standing: Standing, level: number): Alert {
  const { bands, marginOverCost: margin, record } = standing;
  const difficulty = record.difficulty * (1 + record.distance);
  switch (kind) {
    case 'verdict': {
      const flows = bands.mpi ?? USUAL;
      const other = bands.margin === 'squeezed' ? marginBand(1) : marginBand(0.1);
      return {
        kind,
        from: verdictOf({ ...bands, mpi: flows, margin: other }),
        to: verdictOf({ ...bands, mpi: flows }),
      };
    }
    case 'margin':
      return { kind, level, above: margin >= level, margin };
    case 'mpiHigh':
      return { kind, mpi: 2.2 };
    case 'mpiLow':
      return { kind, mpi: -0.1 };
    case 'retarget':
      return { kind, change: 0.014, difficulty };
    case 'record':
      return { kind, difficulty: record.difficulty };
  }
}
