import { useLanguage } from '@/components/language';
import { useDepth } from '@/components/study/words';
import { breakEvens, MACHINES_READ } from '@/utils/mining/machines';

interface Props {
  /** USD per PH/s and day. */
  hashprice: number;
  /** Tariff that they are held against, USD/kWh. */
  usdPerKwh: number;
}

/** Break-even tariffs of common machines, as lengths on one scale with the tariff as a line across. */
export function Machines({ hashprice, usdPerKwh }: Props) {
  const { format } = useLanguage();
  const { machines } = useDepth().whatIf;
  const rows = breakEvens(hashprice);
  const top = Math.max(usdPerKwh, ...rows.map((row) => row.usdPerKwh)) * 1.04;
  const at = (tariff: number) => `${((tariff / top) * 100).toFixed(2)}%`;
  return (
    <section class="machines" aria-labelledby="machines-title">
      <h2 id="machines-title">{machines.title}</h2>
      <p class="note">{machines.lead(format.usd(hashprice))}</p>
      <table style={{ '--tariff': at(usdPerKwh) }}>
        <thead>
          <tr>
            <th scope="col">{machines.name}</th>
            <th scope="col">{machines.efficiency}</th>
            <td class="bar-cell" aria-hidden="true" />
            <th scope="col">{machines.breakEven}</th>
            <th scope="col">{machines.at(format.tariff(usdPerKwh))}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ machine, usdPerKwh: tariff }) => (
            <tr key={machine.name} class={tariff < usdPerKwh ? 'loses' : ''}>
              <th scope="row">
                {machine.name} <span class="note">{machine.year}</span>
              </th>
              <td>{format.number(machine.efficiencyJPerTh, 1)}</td>
              <td class="bar-cell" aria-hidden="true">
                <i style={{ inlineSize: at(tariff) }} />
              </td>
              <td>{format.tariff(tariff, 3)}</td>
              <td>
                {tariff < usdPerKwh ? '▽' : '△'}{' '}
                <span>{tariff < usdPerKwh ? machines.loses : machines.earns}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">{machines.note(format.day(Date.parse(MACHINES_READ)))}</p>
      <details>
        <summary>{machines.sources}</summary>
        <dl class="machine-sources">
          {rows.map(({ machine }) => (
            <div key={machine.name}>
              <dt>{machine.name}</dt>
              <dd>{machine.readAt}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
