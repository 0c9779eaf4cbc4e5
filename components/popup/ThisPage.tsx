import { useLanguage } from '@/components/language';
import { DOLLAR_COINS } from '@/utils/markets/dollar-coins';
import type { MarketReport } from '@/utils/markets/report';
import { marginOverCost } from '@/utils/mining/margin';
import type { ThisPageWords } from '@/utils/words/this-page-words';

interface Props {
  /** Null where the page is about none. */
  report: MarketReport | null;
  /** Why there are no marks: the page undoes them, or the user's list of addresses forbids them. */
  unmarked: 'gaveUp' | 'forbidden' | null;
  /** USD per bitcoin, on the user's basis. */
  cost: number;
  words: ThisPageWords;
}

/** What there is to tell of the page behind the popup: why it is left alone, or its market. */
export function ThisPage({ report, unmarked, cost, words }: Props) {
  if (unmarked)
    return (
      <section class="this-page" aria-label={words.label}>
        <p class="note">{words[unmarked]}</p>
      </section>
    );
  return report && <MarketHere report={report} cost={cost} words={words} />;
}

interface MarketProps {
  report: MarketReport;
  /** USD per bitcoin, on the user's basis. */
  cost: number;
  words: ThisPageWords;
}

/** The market's pair, the price that stands there, and the margin at that price. */
function MarketHere({ report: { base, quote, market, bitcoin, price }, cost, words }: MarketProps) {
  const { words: all, format } = useLanguage();
  const pair = quote ? `${base}/${quote}` : base;
  const over = price && marginOverCost(price.usd, cost);
  const notes = [
    market === 'spot' ? '' : words.markets[market],
    price && DOLLAR_COINS.has(price.currency) ? words.asDollars(price.currency) : '',
    price?.from === 'title' ? words.fromTitle : '',
  ].filter(Boolean);
  return (
    <section class="this-page" aria-label={words.label}>
      <h2>
        {words.label} <b>{pair}</b>
      </h2>
      {price && over !== null && (
        <p class="this-page-price">
          <span class="number">{format.money(price.value, price.currency)}</span>
          <span>
            <b>{format.margin(Math.abs(over) < 0.0005 ? 0 : over)}</b>{' '}
            {over < 0 ? all.margin.underCost : all.margin.overCost}
          </span>
        </p>
      )}
      {!price && <p class="note">{bitcoin ? words.untold : words.notBitcoin}</p>}
      {bitcoin && notes.length > 0 && <p class="note">{notes.join(' · ')}</p>}
    </section>
  );
}
