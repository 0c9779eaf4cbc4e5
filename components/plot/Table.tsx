import { useLanguage } from '@/components/language';
import { Scroll } from '@/components/Scroll';
import { useDepth } from '@/components/study/words';
import type { MpiReading } from '@/utils/history/mpi-readings';
import type { Week } from '@/utils/mining/series';
import { type Span, thinned } from '@/utils/mining/spans';

export interface TableProps {
  weeks: readonly Week[];
  span: Span;
  readings: readonly MpiReading[];
}

/** The plot in rows: by months, quarters or years, the newest first. Made when it is opened. */
export function Table({ weeks, span, readings }: TableProps) {
  const { words, format } = useLanguage();
  const { plot } = useDepth();
  const usd = (value: number | null) => (value === null ? '–' : format.usd(value));
  return (
    <>
      <Scroll label={plot.table.open}>
        <table>
          <thead>
            <tr>
              <th scope="col">{plot.table.day}</th>
              <th scope="col">{plot.price}</th>
              <th scope="col">{plot.cost}</th>
              <th scope="col">{plot.table.low}</th>
              <th scope="col">{plot.table.high}</th>
              <th scope="col">{plot.margin}</th>
              <th scope="col">{plot.difficulty}</th>
              <th scope="col">{plot.network}</th>
            </tr>
          </thead>
          <tbody>
            {[...thinned(weeks, span)].reverse().map((week) => (
              <tr key={week.at}>
                <th scope="row">{format.day(week.at)}</th>
                <td>{usd(week.price)}</td>
                <td>{usd(week.cost)}</td>
                <td>{usd(week.low)}</td>
                <td>{usd(week.high)}</td>
                <td>{week.margin === null ? '–' : format.margin(week.margin)}</td>
                <td>{week.difficulty === null ? '–' : format.trillions(week.difficulty)}</td>
                <td>{week.network ? words.network[week.network].name : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <Readings readings={readings} />
    </>
  );
}

/** Every reading of the MPI with where it was read, the newest first. */
function Readings({ readings }: Pick<TableProps, 'readings'>) {
  const { format } = useLanguage();
  const { plot } = useDepth();
  return (
    <table class="readings">
      <thead>
        <tr>
          <th scope="col">{plot.table.observed}</th>
          <th scope="col">{plot.mpi}</th>
          <th scope="col">{plot.table.readAt}</th>
        </tr>
      </thead>
      <tbody>
        {[...readings].reverse().map(({ at, value, readAt }) => (
          <tr key={at}>
            <th scope="row">{format.day(at)}</th>
            <td>{format.signed(value)}</td>
            <td>{readAt}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
