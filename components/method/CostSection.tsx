import { useLanguage } from '@/components/language';
import { costPerBtc, hashcost, phDaysPerBtc } from '@/utils/mining/cost-model';
import { presetTerms } from '@/utils/mining/presets';
import { decimalYear } from '@/utils/mining/year';
import { CostFormula, WorkFormula } from './Formulas';
import type { MethodProps } from './method-props';
import { useMethod } from './words';

/** Last days that Cambridge's series and its last single figure are of. */
const SERIES_END = Date.UTC(2023, 8);
const LAST_MEASURED = Date.UTC(2025, 2);

const SYMBOLS = [
  ['D', 'D'],
  ['R', 'R'],
  ['W', 'W'],
  ['η', 'eta'],
  ['PUE', 'pue'],
  ['P', 'P'],
  ['g', 'g'],
  ['n', 'n'],
] as const;

/** The cost model, and its sum with today's figures. */
export function CostSection({ today }: MethodProps) {
  const { words, format } = useLanguage();
  const { cost } = useMethod();
  const phDays = phDaysPerBtc(today.difficulty, today.reward);
  const terms = presetTerms('listed_cash', decimalYear(today.at), today.anchor);
  return (
    <>
      <p>{cost.work}</p>
      <p class="formula">
        <WorkFormula />
      </p>
      <p>{cost.money}</p>
      <p class="formula">
        {words.against.cost} = <CostFormula />
      </p>
      <dl class="symbols">
        {SYMBOLS.map(([sign, key]) => (
          <div key={key}>
            <dt>{sign}</dt>
            <dd>{cost.symbols[key]}</dd>
          </div>
        ))}
      </dl>
      <h3>
        {cost.today}, {format.day(today.at)}
      </h3>
      <p class="worked">
        {cost.worked(
          format.trillions(today.difficulty),
          format.number(today.reward, 3),
          format.number(phDays, 0),
          format.usd(hashcost(terms)),
          format.usd(costPerBtc(phDays, terms)),
        )}
      </p>
      <p>
        {cost.efficiency(format.month(SERIES_END), format.month(LAST_MEASURED))} {cost.anchored}
      </p>
      <p>{cost.halving}</p>
    </>
  );
}
