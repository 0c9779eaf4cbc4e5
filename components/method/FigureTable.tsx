import { Scroll } from '@/components/Scroll';

interface Column {
  head: string;
  /** It holds words, or the figures that the table is looked at for. */
  holds?: 'words' | 'results';
}

interface Cell {
  text: string;
  /** What is to be said of it. */
  note?: string;
}

interface Row {
  id: string;
  name: Cell;
  cells: readonly Cell[];
}

interface Props {
  label: string;
  /** What the rows are. */
  name: string;
  columns: readonly Column[];
  rows: readonly Row[];
}

/** A table of figures. Where the page is too narrow for it, each row is a list of heads and figures. */
export function FigureTable({ label, name, columns, rows }: Props) {
  return (
    <Scroll label={label}>
      <table class="figure-table">
        <thead>
          <tr>
            <th scope="col">{name}</th>
            {columns.map(({ head, holds }) => (
              <th key={head} scope="col" class={holds}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Said {...row.name} />
              </th>
              {columns.map(({ head, holds }, index) => (
                <td key={head} data-head={head} class={holds}>
                  <Said text="" {...row.cells[index]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

const Said = ({ text, note }: Cell) => (
  <div>
    {text}
    {note && <p class="note">{note}</p>}
  </div>
);
