import { Choice } from '@/components/Choice';
import { useLanguage } from '@/components/language';
import { Section } from '@/components/Section';
import { marginBand } from '@/utils/mining/bands';
import { marginOverCost } from '@/utils/mining/margin';
import type { LongTables, MarkStyle } from '@/utils/page/page-figures';
import { useFindable } from './find';
import type { OptionsProps } from './options-props';
import { useOptionsWords } from './words';

const STYLES: readonly MarkStyle[] = ['badge', 'underline', 'off'];
const TABLES: readonly LongTables[] = ['first', 'all', 'hover'];

/** How marks look, each way shown on a sentence with today's price, and what is marked in long tables. */
export function Marks({ settings, figures, costOf, onChange }: OptionsProps) {
  const { format } = useLanguage();
  const own = useOptionsWords();
  const find = useFindable();
  const price = figures.price.value.USD;
  const margin = marginOverCost(price, costOf(settings.basis).usd);
  const band = marginBand(margin);
  const tones = { '--band-text': `var(--${band}-text)`, '--band-tint': `var(--${band}-tint)` };
  const sample = (style: MarkStyle) => (
    <span class="sample" style={tones}>
      {own.marks.sample} <span class={`sample-${style}`}>{format.usd(price)}</span>
      {style === 'badge' && <span class="sample-mark">{format.margin(margin)}</span>}
    </span>
  );
  return (
    <Section id="marks" title={own.marks.title}>
      <fieldset class="choices">
        <legend class="unseen">{own.marks.title}</legend>
        {STYLES.map((style) => (
          <Choice
            key={style}
            group="marks"
            {...own.marks.styles[style]}
            find={find('marks')}
            usual={style === STYLES[0] && own.fields.isUsual}
            result={sample(style)}
            chosen={settings.markStyle === style}
            onChoose={() => onChange({ markStyle: style })}
          />
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{own.marks.tables.title}</legend>
        {TABLES.map((tables) => (
          <Choice
            key={tables}
            group="tables"
            {...own.marks.tables[tables]}
            find={find('tables')}
            usual={tables === TABLES[0] && own.fields.isUsual}
            chosen={settings.tables === tables}
            onChoose={() => onChange({ tables })}
          />
        ))}
      </fieldset>
    </Section>
  );
}
