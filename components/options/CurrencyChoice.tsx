import { useLanguage } from '@/components/language';
import type { OptionsProps } from './options-props';
import { SelectField } from './SelectField';
import { useOptionsWords } from './words';

/** What costs are worked out in. */
const DOLLAR = 'USD';

/** The currency that sums are shown in, by its name in the reader's language, with today's price in it. */
export function CurrencyChoice({ settings, currencies, figures, onChange }: OptionsProps) {
  const own = useOptionsWords();
  const { locale, format } = useLanguage();
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return (
    <SelectField
      label={own.speech.currency}
      effect={`1 BTC = ${format.usd(figures.price.value.USD)}`}
      value={settings.currency}
      usual={{ value: DOLLAR, name: names.of(DOLLAR) ?? DOLLAR }}
      onValue={(currency) => onChange({ currency })}
    >
      {currencies.map((code) => (
        <option key={code} value={code}>
          {names.of(code)} ({code})
        </option>
      ))}
    </SelectField>
  );
}
