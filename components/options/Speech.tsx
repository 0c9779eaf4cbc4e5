import { Section } from '@/components/Section';
import { LANGUAGES } from '@/utils/words/languages';
import { CurrencyChoice } from './CurrencyChoice';
import { useFindable } from './find';
import type { OptionsProps } from './options-props';
import { SelectField } from './SelectField';
import { useOptionsWords } from './words';

/** A language by the name that its own speakers give it. */
function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** What is spoken and counted in. */
export function Speech(props: OptionsProps) {
  const own = useOptionsWords().speech;
  const find = useFindable();
  const { settings, onChange } = props;
  return (
    <Section id="speech" title={own.title}>
      <div class="fields">
        <div {...find('language')}>
          <SelectField
            label={own.language}
            value={settings.language}
            usual={{ value: '', name: own.browsers }}
            onValue={(language) => onChange({ language })}
          >
            <option value="">{own.browsers}</option>
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {ownName(language)}
              </option>
            ))}
          </SelectField>
        </div>
        <div {...find('currency')}>
          <CurrencyChoice {...props} />
        </div>
      </div>
    </Section>
  );
}
