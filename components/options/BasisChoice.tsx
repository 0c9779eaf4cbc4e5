import { Choice } from '@/components/Choice';
import { useLanguage } from '@/components/language';
import { Section } from '@/components/Section';
import { type Basis, DEFAULT_BASIS } from '@/utils/mining/basis';
import { marginOverCost } from '@/utils/mining/margin';
import { PRESETS } from '@/utils/mining/presets';
import { basisName } from '@/utils/words/basis-name';
import { useFindable } from './find';
import type { OptionsProps } from './options-props';
import { PublishedChoice } from './PublishedChoice';
import { RigFields } from './RigFields';
import { useOptionsWords } from './words';

/** What "cost" shall mean: each basis with what it comes to today. */
export function BasisChoice(props: OptionsProps) {
  const { words, format } = useLanguage();
  const own = useOptionsWords();
  const find = useFindable();
  const isUsual = (id: string) => DEFAULT_BASIS.kind === 'preset' && DEFAULT_BASIS.id === id;
  const { settings, figures, costOf, usualRig, onChange } = props;
  const { basis, rig } = settings;
  const price = figures.price.value.USD;
  const result = (of: Basis) => {
    const { usd } = costOf(of);
    return (
      <>
        <b>{format.usd(usd)}</b> <span class="note">{format.margin(marginOverCost(price, usd))}</span>
      </>
    );
  };
  return (
    <Section id="basis" title={own.basis.title} lead={own.basis.lead(format.usd(price))}>
      <fieldset class="choices">
        <legend>{own.basis.presets}</legend>
        {PRESETS.map(({ id }) => (
          <Choice
            key={id}
            group="basis"
            {...words.basis.presets[id]}
            find={find('preset')}
            usual={isUsual(id) && own.fields.isUsual}
            result={result({ kind: 'preset', id })}
            chosen={basis.kind === 'preset' && basis.id === id}
            onChoose={() => onChange({ basis: { kind: 'preset', id } })}
          />
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{own.basis.others}</legend>
        {basis.kind === 'reading' && (
          <Choice
            group="basis"
            name={basisName(basis, words, format)}
            sentence={words.reading.note}
            find={find('published')}
            result={result(basis)}
            chosen
            onChoose={() => {}}
          />
        )}
        <PublishedChoice basis={basis} result={result} onBasis={(chosen) => onChange({ basis: chosen })} />
        <Choice
          group="basis"
          {...words.basis.rig}
          find={find('preset')}
          result={result({ kind: 'rig' })}
          chosen={basis.kind === 'rig'}
          onChoose={() => onChange({ basis: { kind: 'rig' } })}
        >
          <RigFields rig={rig} usual={usualRig} onRig={(changed) => onChange({ rig: changed })} />
        </Choice>
      </fieldset>
    </Section>
  );
}
