import { useLanguage } from '@/components/language';
import { marginOverCost } from '@/utils/mining/margin';
import { SampleMark } from './SampleMark';
import { useWelcome } from './words';

interface Props {
  price: number;
  cost: number;
  /** The cost basis, named. */
  basis: string;
}

const rounded = (value: number, step: number) => Math.round(value / step) * step;

/** A short article about today's price, with marks that follow the basis. */
export function Sample({ price, cost, basis }: Props) {
  const { format } = useLanguage();
  const { sample } = useWelcome();
  const prices: Readonly<Record<string, number>> = {
    now: rounded(price, 10),
    high: rounded(price * 1.06, 500),
    low: rounded(cost * 0.88, 1000),
  };
  const filled = (text: string) =>
    text.split(/\{(\w+)\}/).map((part, index) => {
      if (index % 2 === 0) return part;
      const usd = prices[part];
      return usd === undefined ? sample.sum : <SampleMark key={part} usd={usd} cost={cost} />;
    });
  const now = prices.now ?? price;
  return (
    <>
      <article class="article" aria-label={sample.label}>
        <h2>{filled(sample.headline)}</h2>
        {sample.text.map((text) => (
          <p key={text}>{filled(text)}</p>
        ))}
      </article>
      <p class="note" aria-live="polite">
        {sample.explained(format.margin(marginOverCost(now, cost)), format.usd(now), format.usd(cost), basis)}
      </p>
    </>
  );
}
