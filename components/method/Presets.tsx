import { useLanguage } from '@/components/language';
import { Scroll } from '@/components/Scroll';
import { PRESETS, presetTerms } from '@/utils/mining/presets';
import { decimalYear } from '@/utils/mining/year';
import type { MethodProps } from './method-props';
import { useMethod } from './words';

/** Every preset with its parameters, what it stands for, and what it comes to today. */
export function Presets({ today, costOf }: MethodProps) {
  const { words, format } = useLanguage();
  const { presets } = useMethod();
  const year = decimalYear(today.at);
  return (
    <>
      <p>{presets.text}</p>
      <Scroll label={presets.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{presets.name}</th>
              <th scope="col">{presets.efficiency}</th>
              <th scope="col">{presets.power}</th>
              <th scope="col">{presets.pue}</th>
              <th scope="col">{presets.overhead}</th>
              <th scope="col">{presets.nonCash}</th>
              <th scope="col">{presets.today}</th>
            </tr>
          </thead>
          <tbody>
            {PRESETS.map(({ id, efficiency }) => {
              const terms = presetTerms(id, year, today.anchor);
              return (
                <tr key={id}>
                  <th scope="row">
                    {words.basis.presets[id].name}
                    <p class="note">{presets.counts[id]}</p>
                  </th>
                  <td>
                    {format.number(terms.efficiencyJPerTh, 1)}
                    {efficiency === 'fleet' && <p class="note">{presets.fleet}</p>}
                  </td>
                  <td>{format.number(terms.usdPerKwh, 4)}</td>
                  <td>{format.number(terms.pue, 2)}</td>
                  <td>{format.number(terms.overheadUsdPerPhDay, 1)}</td>
                  <td>{format.number(terms.nonCashUsdPerPhDay, 1)}</td>
                  <td>
                    <b>{format.usd(costOf({ kind: 'preset', id }).usd)}</b>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      <p>{presets.past}</p>
    </>
  );
}
