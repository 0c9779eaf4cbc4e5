import { useId } from 'preact/hooks';
import { useLanguage } from '@/components/language';
import { useWelcome } from './words';

interface Props {
  price: number;
  currency: string;
  currencies: readonly string[];
  onCurrency: (currency: string) => void;
}

/** In which currency sums are shown, with today's price in it. */
export function CurrencyChoice({ price, currency, currencies, onCurrency }: Props) {
  const { format } = useLanguage();
  const { currency: own } = useWelcome();
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{own.title}</h2>
      <label for={id}>{own.lead}</label>
      <p class="welcome-currency">
        <select id={id} value={currency} onChange={(event) => onCurrency(event.currentTarget.value)}>
          {currencies.map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </select>
        <output for={id}>1 BTC = {format.usd(price)}</output>
      </p>
    </section>
  );
}
