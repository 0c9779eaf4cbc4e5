import { useLanguage } from '@/components/language';
import { useDepth } from '@/components/study/words';
import { BAND_LOOKS } from '@/utils/looks';
import type { Outcome as Result, Supposed } from '@/utils/mining/what-if';

interface Props {
  supposed: Supposed;
  outcome: Result;
  basis: string;
}

/** What would follow from a supposition: margin, verdict, and the price that it lives on. */
export function Outcome({ supposed, outcome, basis }: Props) {
  const { words, format } = useLanguage();
  const { whatIf } = useDepth();
  const band = outcome.bands.margin;
  const price = format.usd(supposed.price);
  const tones = {
    '--band-text': `var(--${band}-text)`,
    '--band-tint': `var(--${band}-tint)`,
  };
  return (
    <div class="outcome" style={tones}>
      <dl>
        <div>
          <dt>{whatIf.overCost}</dt>
          <dd class="outcome-margin">{format.margin(outcome.marginOverCost)}</dd>
        </div>
        <div>
          <dt>{whatIf.cost}</dt>
          <dd>{format.usd(outcome.cost)}</dd>
        </div>
        <div>
          <dt>{whatIf.ofPrice}</dt>
          <dd>{format.share(outcome.marginOfPrice)}</dd>
        </div>
        <div class="outcome-verdict">
          <dt>{whatIf.verdict}</dt>
          <dd>
            {BAND_LOOKS[band].sign} {words.verdicts[outcome.verdict].name}
          </dd>
        </div>
      </dl>
      <p aria-live="polite" class="outcome-floor">
        {whatIf.floor(
          format.tariff(supposed.usdPerKwh),
          format.number(supposed.efficiencyJPerTh, 1),
          format.usd(outcome.cost),
        )}
      </p>
      <p>
        {outcome.breakEvenUsdPerKwh > 0
          ? whatIf.breakEven(format.tariff(outcome.breakEvenUsdPerKwh), price)
          : whatIf.never(price)}{' '}
        <span class="note">{whatIf.also(basis)}</span>
      </p>
    </div>
  );
}
