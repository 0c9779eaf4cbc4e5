import { useLanguage } from '@/components/language';
import { BAND_LOOKS } from '@/utils/looks';
import type { MarginRange } from '@/utils/mining/margin-range';
import type { Standing } from '@/utils/mining/terms';
import { Gauge } from './Gauge';

interface Props {
  standing: Standing;
  /** Made of figures that are too old to be today's. */
  stale: boolean;
  /** Lowest and highest margin of the last year. */
  year: MarginRange | null;
}

/** Letters beyond which the margin is set smaller, so that its words keep their place beside it. */
const LONG = 7;

/** The face of the popup: what is the matter, in words, in one number, and on a scale. */
export function Verdict({ standing, stale, year }: Props) {
  const { words, format } = useLanguage();
  const { marginOverCost, marginOfPrice, bands, verdict } = standing;
  const { name, sentence } = words.verdicts[verdict];
  const [overCost, ofPrice] = [format.margin(marginOverCost), format.share(marginOfPrice)];
  return (
    <section class={stale ? 'verdict stale' : 'verdict'} aria-labelledby="verdict-name">
      <h1 id="verdict-name">{name}</h1>
      <p class="verdict-sentence">{sentence}</p>
      <p class="margin" title={words.margin.explained(overCost, ofPrice)}>
        <strong class={overCost.length > LONG ? 'margin-number long' : 'margin-number'}>{overCost}</strong>
        <span class="margin-words">
          <span class="margin-band">
            <span aria-hidden="true">{BAND_LOOKS[bands.margin].sign} </span>
            {words.bands[bands.margin]}
          </span>
          <span>{marginOverCost < 0 ? words.margin.underCost : words.margin.overCost}</span>
          <span>{words.margin.ofPrice(ofPrice)}</span>
        </span>
      </p>
      <Gauge margin={marginOverCost} band={bands.margin} year={year} />
    </section>
  );
}
