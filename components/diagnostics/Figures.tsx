import { useLanguage } from '@/components/language';
import { Observed } from '@/components/Observed';
import { type Figure, isStale } from '@/utils/figures/figure';
import type { DiagnosticsProps } from './diagnostics-props';
import { FIGURE_ORDER, figureText } from './figure-texts';
import { useDiagnostics } from './words';

type Props = Pick<DiagnosticsProps, 'figures' | 'standing' | 'basis' | 'now' | 'sourceOf' | 'methodUrl'>;

/** Every figure in force: value, who said it and when, what it is. */
export function Figures(props: Props) {
  const { figures, standing, basis, now, methodUrl } = props;
  const { format } = useLanguage();
  const words = useDiagnostics();
  const { cost, marginOverCost } = standing;
  const said = words.figures;
  const day = (at: number) => (
    <Observed at={at} now={now} stale={false} daily source={said.workedOut(basis)} />
  );
  return (
    <>
      <div class="table-scroll">
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{said.figure}</th>
              <th scope="col">{said.value}</th>
              <th scope="col">{said.from}</th>
            </tr>
          </thead>
          <tbody>
            <Row
              id="margin"
              name={said.margin}
              value={format.margin(marginOverCost)}
              from={day(figures.price.observedAt)}
            />
            <Row
              id="cost"
              name={said.cost}
              value={format.usd(cost.usd)}
              range={cost.low < cost.high ? `${format.usd(cost.low)}–${format.usd(cost.high)}` : ''}
              from={day(cost.asOf)}
            />
            {FIGURE_ORDER.filter((name) => figures[name] || name !== 'rigCost').map((name) => (
              <Row
                key={name}
                id={name}
                name={said.names[name]}
                value={figureText(name, figures, format, words) ?? said.unknown}
                from={figures[name] && <From {...props} name={name} figure={figures[name]} />}
              />
            ))}
          </tbody>
        </table>
      </div>
      {standing.mpi !== 'fresh' && <p class="aside">{said.mpiUnknown}</p>}
      <p class="aside">
        <a href={methodUrl}>{words.more}</a>
      </p>
    </>
  );
}

function From({
  name,
  figure,
  now,
  sourceOf,
}: Pick<Props, 'now' | 'sourceOf'> & { name: (typeof FIGURE_ORDER)[number]; figure: Figure<unknown> }) {
  const { figures } = useDiagnostics();
  const source = sourceOf(figure.source);
  return (
    <Observed
      at={figure.observedAt}
      now={now}
      stale={isStale(name, figure, now)}
      source={figure.via ? `${source}, ${figures.viaFeed}` : source}
    />
  );
}

interface RowProps {
  id: string;
  name: readonly string[];
  value: string;
  /** Where it may lie as well. */
  range?: string;
  from?: preact.ComponentChildren;
}

function Row({ id, name: [name, is], value, range, from }: RowProps) {
  return (
    <tr id={id}>
      <th scope="row">
        {name} <span class="note">{is}</span>
      </th>
      <td>
        {value} {range && <span class="note">{range}</span>}
      </td>
      <td>{from}</td>
    </tr>
  );
}
