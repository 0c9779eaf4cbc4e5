import { useLanguage } from '@/components/language';
import { marginOfPrice, marginOverCost } from '@/utils/mining/margin';
import { useMethod } from './words';

/** The pair of December 2025's news: the price of the week against the cost of half a year before. */
const PRICE = 90_000;
const COST = 74_600;

/** Both margins, and what they come to for one pair. */
export function Example() {
  const { format } = useLanguage();
  const { margin } = useMethod();
  const over = format.margin(marginOverCost(PRICE, COST));
  const of = format.share(marginOfPrice(PRICE, COST));
  return (
    <>
      <p>{margin.text}</p>
      <p class="formula">{margin.overCost}</p>
      <p class="formula">{margin.ofPrice}</p>
      <p>{margin.example(format.usd(PRICE), format.usd(COST), over, of)}</p>
    </>
  );
}
