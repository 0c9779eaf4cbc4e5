import { BAND_ORDER } from '@/utils/looks';
import { INNER_CUTS, marginAt } from '@/utils/mining/margin-scale';
import type { Face } from '@/utils/words/face';
import { percent } from './percent';

/** Lowest and highest margin of the last year, and how to say it. */
export interface Year {
  low: number;
  high: number;
  spoken: string;
  short: string;
}

/** The five bands with today's place among them. */
export function Gauge({ needle, spoken, bands, cuts, year }: Face['gauge'] & { year: Year | null }) {
  return (
    <div class="gauge" role="img" aria-label={year ? `${spoken} ${year.spoken}` : spoken}>
      <div class="gauge-bands">
        {BAND_ORDER.map((band, at) => (
          <i key={band} style={{ background: `var(--${band}-solid)` }} title={bands[at]} />
        ))}
        <em class="gauge-needle" style={{ insetInlineStart: percent(needle) }} />
      </div>
      <div class="gauge-year">
        {year && (
          <i
            style={{
              insetInlineStart: percent(marginAt(year.low)),
              inlineSize: percent(marginAt(year.high) - marginAt(year.low)),
            }}
          />
        )}
      </div>
      <div class="gauge-cuts" aria-hidden="true">
        {INNER_CUTS.map((cut, at) => (
          <span key={cut} style={{ insetInlineStart: percent(marginAt(cut)) }}>
            {cuts[at]}
          </span>
        ))}
        {year && <span class="gauge-legend">{year.short}</span>}
      </div>
    </div>
  );
}
