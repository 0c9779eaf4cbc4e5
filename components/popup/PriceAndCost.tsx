import { Follow } from '@/components/Follow';
import { useLanguage } from '@/components/language';
import { Observed } from '@/components/Observed';
import type { Cost } from '@/utils/mining/terms';
import { percent } from './percent';

interface Props {
  price: { usd: number; at: number; source: string; stale: boolean };
  cost: Cost & { basis: string; stale: boolean };
  now: number;
}

/** Price and cost on one scale that starts at nought: the price a line with an end, the cost a band as wide as its error. */
export function PriceAndCost({ price, cost, now }: Props) {
  const { words, format } = useLanguage();
  const top = Math.max(price.usd, cost.high) * 1.04;
  const ranged = cost.high - cost.low > 1;
  const at = (usd: number) => percent(usd / top);
  return (
    <dl class="against">
      <div class={price.stale ? 'stale' : ''}>
        <dt>{words.against.price}</dt>
        <dd class="track" aria-hidden="true">
          <i class="track-price" style={{ inlineSize: at(price.usd) }} />
        </dd>
        <dd class="number">{format.usd(price.usd)}</dd>
        <dd class="note">
          <Observed of="price" at={price.at} now={now} stale={price.stale} source={price.source} />
        </dd>
      </div>
      <div class={cost.stale ? 'stale' : ''}>
        <dt>{words.against.cost}</dt>
        <dd class="track" aria-hidden="true">
          <i
            class="track-cost"
            style={{ insetInlineStart: at(cost.low), inlineSize: percent((cost.high - cost.low) / top) }}
          />
          <i class="track-middle" style={{ insetInlineStart: at(cost.usd) }} />
        </dd>
        <dd class="number">{format.usd(cost.usd)}</dd>
        <dd class="note">
          <Follow class="basis" part="cost" title={cost.basis}>
            <b>{cost.basis}</b>
            <span>&nbsp;· {format.day(cost.asOf)}</span>
          </Follow>
          {ranged && (
            <span class="range">
              {words.against.range(format.compact(cost.low, 'USD'), format.compact(cost.high, 'USD'))}
            </span>
          )}
        </dd>
      </div>
    </dl>
  );
}
