import { LANGUAGES } from '@/utils/words/languages';
import { CurrencyChoice } from './CurrencyChoice';
import type { OptionsProps } from './options-props';
import { Section } from './Section';
import { useOptionsWords } from './words';

/** A language by the name that its own speakers give it. */
function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** What is spoken and counted in. */
export function Speech(props: OptionsProps) {
  const own = useOptionsWords().speech;
  const { settings, onChange } = props;
  return (
    <Section id="speech" title={own.title}>
      <div class="fields">
        <label class="field">
          {own.language}
          <select
            value={settings.language}
            onChange={(event) => onChange({ language: event.currentTarget.value })}
          >
            <option value="">{own.browsers}</option>
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {ownName(language)}
              </option>
            ))}
          </select>
        </label>
        <CurrencyChoice {...props} />
      </div>
    </Section>
  );
}
