import { useLanguage } from '@/components/language';
import { PRESETS, presetTerms } from '@/utils/mining/presets';
import { decimalYear } from '@/utils/mining/year';
import { FigureTable } from './FigureTable';
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
      <FigureTable
        label={presets.table}
        name={presets.name}
        columns={[
          { head: presets.efficiency },
          { head: presets.power },
          { head: presets.pue },
          { head: presets.overhead },
          { head: presets.nonCash },
          { head: presets.today, holds: 'results' },
        ]}
        rows={PRESETS.map(({ id, efficiency }) => {
          const terms = presetTerms(id, year, today.anchor);
          return {
            id,
            name: { text: words.basis.presets[id].name, note: presets.counts[id] },
            cells: [
              {
                text: format.number(terms.efficiencyJPerTh, 1),
                ...(efficiency === 'fleet' && { note: presets.fleet }),
              },
              { text: format.number(terms.usdPerKwh, 4) },
              { text: format.number(terms.pue, 2) },
              { text: format.number(terms.overheadUsdPerPhDay, 1) },
              { text: format.number(terms.nonCashUsdPerPhDay, 1) },
              { text: format.usd(costOf({ kind: 'preset', id }).usd) },
            ],
          };
        })}
      />
      <p>{presets.past}</p>
    </>
  );
}
