import { useMemo, useState } from 'preact/hooks';
import { useLanguage } from '@/components/language';
import { Segments } from '@/components/Segments';
import { useDepth } from '@/components/study/words';
import { HALVINGS } from '@/utils/history/halvings';
import { MPI_READINGS, type MpiReading } from '@/utils/history/mpi-readings';
import type { Week } from '@/utils/mining/series';
import { type Span, weeksOf } from '@/utils/mining/spans';
import { Crosshair } from './Crosshair';
import { Key } from './Key';
import { mpiColumns, mpiDrawing } from './mpi-drawing';
import { networkColumns, networkDrawing } from './network-drawing';
import { Panel } from './Panel';
import { indexAt } from './place';
import { priceColumns, priceDrawing, type Scale } from './price-drawing';
import { Reading } from './Reading';
import { Table, type TableProps } from './Table';

export interface PlotProps {
  /** The long view, oldest first; its last point is now. */
  weeks: readonly Week[];
  /** Name of the basis that the costs are on. */
  basis: string;
  /** Name of the published figure that is today’s basis, where it is one: those have no past, and today’s cost below is another. */
  published?: string;
  /** A reading newer than the bundled ones. */
  mpi?: MpiReading;
  /** Units of the currency that sums are written in, for a US dollar. */
  rate?: number;
  /** Height of the price panel, px. */
  height?: number;
}

const SPANS: readonly Span[] = ['1y', '4y', 'all'];
const SCALES: readonly Scale[] = ['log', 'linear'];
const WEEK = 7 * 86_400_000;

/** Price and cost since 2010, with difficulty, hash ribbon and MPI below. */
export function Plot({ weeks: all, basis, published, mpi, rate = 1, height = 260 }: PlotProps) {
  const { format } = useLanguage();
  const { plot } = useDepth();
  const [span, setSpan] = useState<Span>('4y');
  const [scale, setScale] = useState<Scale>('log');
  const weeks = useMemo(() => weeksOf(all, span), [all, span]);
  const readings = useMemo(() => (mpi ? [...MPI_READINGS, mpi] : MPI_READINGS), [mpi]);
  const last = weeks.length - 1;
  /** When the crosshair was put to; null: it stays with the present. */
  const [put, setPut] = useState<number | null>(null);
  const here = put === null ? last : indexAt(weeks, put);

  const columns = useMemo(
    () => ({ price: priceColumns(weeks), network: networkColumns(weeks), mpi: mpiColumns(weeks) }),
    [weeks],
  );
  const drawings = useMemo(
    () => ({
      price: priceDrawing({ weeks, scale, halvings: HALVINGS, halvingWord: plot.halving, format, rate }),
      network: networkDrawing(weeks, scale, format),
      mpi: mpiDrawing(readings, format),
    }),
    [weeks, scale, readings, plot, format, rate],
  );
  const week = weeks[here];
  if (!week) return null;

  const holed = weeks.some(({ price, cost }) => price === null || cost === null);
  return (
    <section id="plot" class="plot" aria-labelledby="plot-title">
      <header>
        <h2 id="plot-title">{plot.title}</h2>
        <Segments
          label={plot.spans.label}
          options={SPANS.map((value) => ({ value, name: plot.spans[value] }))}
          chosen={span}
          onChoose={setSpan}
        />
        <Segments
          label={plot.scales.label}
          options={SCALES.map((value) => ({ value, name: plot.scales[value] }))}
          chosen={scale}
          onChoose={setScale}
        />
      </header>
      {published && <p class="note">{plot.published(published)}</p>}
      <Reading
        week={week}
        isNow={here === last}
        mpi={readings.find(({ at }) => Math.abs(at - week.at) < WEEK / 2)}
      />
      <Crosshair
        weeks={weeks}
        index={here}
        onIndex={(index) => setPut(index === last ? null : (weeks[index]?.at ?? null))}
      >
        <Panel height={height} data={columns.price} drawing={drawings.price} index={here} />
        <p class="panel-name">
          {plot.difficulty}
          <span>
            <i class="key-contracting" /> {plot.contracting}
          </span>
        </p>
        <Panel height={72} data={columns.network} drawing={drawings.network} index={here} />
        <p class="panel-name">{plot.mpi}</p>
        <Panel height={80} data={columns.mpi} drawing={drawings.mpi} index={here} />
      </Crosshair>
      <Key
        halvings={HALVINGS.some((at) => at > (weeks[0]?.at ?? 0))}
        ranged={weeks.some(({ low, high }) => low !== high)}
      />
      <p class="note">
        {plot.caption(basis)} {holed && plot.gap} {plot.mpiNote}
      </p>
      <TableBelow weeks={weeks} span={span} readings={readings} />
    </section>
  );
}

function TableBelow(props: TableProps) {
  const { plot } = useDepth();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{plot.table.open}</summary>
      {open && <Table {...props} />}
    </details>
  );
}
