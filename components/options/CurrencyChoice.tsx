import { useLanguage } from '@/components/language';
import type { OptionsProps } from './options-props';
import { useOptionsWords } from './words';

/** The currency that sums are shown in, by its name in the reader's language. */
export function CurrencyChoice({ settings, currencies, onChange }: OptionsProps) {
  const own = useOptionsWords();
  const names = new Intl.DisplayNames(useLanguage().locale, { type: 'currency' });
  return (
    <label class="field">
      {own.speech.currency}
      <select
        value={settings.currency}
        onChange={(event) => onChange({ currency: event.currentTarget.value })}
      >
        {currencies.map((code) => (
          <option key={code} value={code}>
            {names.of(code)} ({code})
          </option>
        ))}
      </select>
    </label>
  );
}
