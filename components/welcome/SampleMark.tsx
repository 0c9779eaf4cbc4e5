import { useLanguage } from '@/components/language';
import { marginBand } from '@/utils/mining/bands';
import { marginOverCost } from '@/utils/mining/margin';
import { useWelcome } from './words';

/** A price with a mark behind it, as pages will bear them. No extension may mark its own pages, so this one is drawn. */
export function SampleMark({ usd, cost }: { usd: number; cost: number }) {
  const { format } = useLanguage();
  const { sample } = useWelcome();
  const margin = marginOverCost(usd, cost);
  const band = marginBand(margin);
  return (
    <>
      {format.usd(usd)}
      <span
        class="sample-mark"
        role="img"
        aria-label={sample.spoken(format.margin(margin))}
        style={{ color: `var(--${band}-text)`, background: `var(--${band}-tint)` }}
      >
        {format.margin(margin)}
      </span>
    </>
  );
}
