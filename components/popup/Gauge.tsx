import { useLanguage } from '@/components/language';
import { BAND_ORDER } from '@/utils/looks';
import type { MarginRange } from '@/utils/mining/margin-range';
import type { MarginBand } from '@/utils/mining/terms';
import { MARGIN_CUTS, marginAt, percent } from './scales';

interface Props {
  margin: number;
  band: MarginBand;
  /** Lowest and highest margin of the last year. */
  year: MarginRange | null;
}

const INNER_CUTS = MARGIN_CUTS.slice(1, -1);

/** The five bands with today's place among them. */
export function Gauge({ margin, band, year }: Props) {
  const { words, format } = useLanguage();
  const spoken = [
    words.gauge.label(format.margin(margin), words.bands[band]),
    year && words.gauge.year(format.margin(year.low), format.margin(year.high)),
  ];
  return (
    <div class="gauge" role="img" aria-label={spoken.filter(Boolean).join(' ')}>
      <div class="gauge-bands">
        {BAND_ORDER.map((part) => (
          <i key={part} style={{ background: `var(--${part}-solid)` }} title={words.bands[part]} />
        ))}
        <em class="gauge-needle" style={{ insetInlineStart: percent(marginAt(margin)) }} />
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
        {INNER_CUTS.map((cut) => (
          <span key={cut} style={{ insetInlineStart: percent(marginAt(cut)) }}>
            {format.percent(cut)}
          </span>
        ))}
        {year && <span class="gauge-legend">{words.gauge.yearShort}</span>}
      </div>
    </div>
  );
}
