import { useLanguage } from '@/components/language';
import { useDepth } from '@/components/study/words';
import { marginNeighbours, priceAtMargin } from '@/utils/mining/reasons';
import type { WhyProps } from './why-props';

/** The margin's part: the price against the cost, and how far the next bands are. */
export function Margin({ standing, basis }: WhyProps) {
  const { words, format } = useLanguage();
  const { margin } = useDepth().why;
  const { price, cost, marginOverCost, bands } = standing;
  const { below, above } = marginNeighbours(bands.margin);
  const size = format.share(Math.abs(marginOverCost));
  const say = marginOverCost >= 0 ? margin.over : margin.under;
  const at = (cut: number) => {
    const reached = priceAtMargin(cost.usd, cut);
    return [format.usd(reached), format.margin(reached / price - 1)] as const;
  };
  return (
    <>
      <p>
        {say(format.usd(price), size, format.usd(cost.usd), basis)} {margin.band(words.bands[bands.margin])}
      </p>
      <p>
        {above && margin.above(words.bands[above.band], ...at(above.cut))}{' '}
        {below && margin.below(words.bands[below.band], ...at(below.cut))}
      </p>
      {cost.low !== cost.high && (
        <p class="note">{margin.unsure(format.usd(cost.low), format.usd(cost.high))}</p>
      )}
    </>
  );
}
