import { useMemo, useState } from 'preact/hooks';
import { useLanguage } from '@/components/language';
import { useDepth } from '@/components/study/words';
import { RANGES, type Range } from '@/utils/mining/ranges';
import type { Bands } from '@/utils/mining/terms';
import { type BasisTerms, type Supposed, whatIf } from '@/utils/mining/what-if';
import { Outcome } from './Outcome';
import { Supposition } from './Supposition';

export interface WhatIfProps {
  /** Today's price, USD. */
  price: number;
  /** What today's basis counts. */
  terms: BasisTerms;
  /** Its name. */
  basis: string;
  /** PH/s-days that earn one bitcoin today. */
  phDays: number;
  bands: Bands;
  /** A price that was asked about, USD: supposed from the start. */
  asked?: number | undefined;
  /** Currency that prices are typed in, and its units for a US dollar. */
  currency?: string;
  rate?: number;
}

/**
 * A third of a price to three times it, at two digits: wide enough to wonder, narrow enough to aim on a line. Where a
 * price beyond that was asked about, as far as it.
 */
function around(price: number, asked = price): Range {
  const step = 10 ** (Math.floor(Math.log10(price)) - 1);
  const { floor, ceil, min, max, round } = Math;
  return {
    min: min(round(price / 3 / step) * step, floor(asked)),
    max: max(round((price * 3) / step) * step, ceil(asked)),
  };
}

/** Another price, tariff or machine, and what would follow. */
export function WhatIf({
  price,
  terms,
  basis,
  phDays,
  bands,
  asked,
  currency = 'USD',
  rate = 1,
}: WhatIfProps) {
  const { format } = useLanguage();
  const { whatIf: words } = useDepth();
  const today = useMemo(
    (): Supposed => ({ price, usdPerKwh: terms.usdPerKwh, efficiencyJPerTh: terms.efficiencyJPerTh }),
    [price, terms],
  );
  /** Only what was changed: the rest goes along with today. */
  const [changed, setChanged] = useState<Partial<Supposed>>(asked === undefined ? {} : { price: asked });
  const supposed = { ...today, ...changed };
  const outcome = whatIf(supposed, { terms, phDays, bands });
  const change = (one: Partial<Supposed>) => setChanged((before) => ({ ...before, ...one }));
  return (
    <section id="what-if" class="what-if" aria-labelledby="what-if-title">
      <h2 id="what-if-title">{words.title}</h2>
      <p class="note">{words.lead}</p>
      <div class="suppositions">
        <Supposition
          label={words.price}
          unit={currency}
          range={around(today.price * rate, asked && asked * rate)}
          step={1}
          today={today.price * rate}
          value={supposed.price * rate}
          write={(value) => format.number(value, 0)}
          onValue={(value) => change({ price: value / rate })}
        />
        <Supposition
          label={words.tariff}
          unit="USD/kWh"
          range={RANGES.usdPerKwh}
          step={0.001}
          today={today.usdPerKwh}
          value={supposed.usdPerKwh}
          write={(value) => format.number(value, 4)}
          onValue={(value) => change({ usdPerKwh: value })}
        />
        <Supposition
          label={words.efficiency}
          unit="J/TH"
          range={RANGES.efficiencyJPerTh}
          step={0.1}
          today={today.efficiencyJPerTh}
          value={supposed.efficiencyJPerTh}
          write={(value) => format.number(value, 1)}
          onValue={(value) => change({ efficiencyJPerTh: value })}
        />
      </div>
      <Outcome supposed={supposed} outcome={outcome} basis={basis} />
      <button
        type="button"
        class="button"
        disabled={Object.keys(changed).length === 0}
        onClick={() => setChanged({})}
      >
        {words.back}
      </button>
    </section>
  );
}
