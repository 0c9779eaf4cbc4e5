import { BAND_LOOKS } from '@/utils/looks';
import type { Face } from '@/utils/words/face';
import { Gauge, type Year } from './Gauge';

interface Props {
  face: Face;
  /** The margins of the last year, once they are known. */
  year: Year | null;
}

/** Letters beyond which the margin is set smaller, so that its words keep their place beside it. */
const LONG = 7;

/** The face of the popup: what is the matter, in words, in one number, and on a scale. */
export function Verdict({ face: { band, verdict, gauge }, year }: Props) {
  return (
    <section class={verdict.stale ? 'verdict stale' : 'verdict'} aria-labelledby="verdict-name">
      <h1 id="verdict-name">{verdict.name}</h1>
      <p class="verdict-sentence">{verdict.sentence}</p>
      <p class="margin" title={verdict.explained}>
        <strong class={verdict.overCost.length > LONG ? 'margin-number long' : 'margin-number'}>
          {verdict.overCost}
        </strong>
        <span class="margin-words">
          <span class="margin-band">
            <span aria-hidden="true">{BAND_LOOKS[band].sign} </span>
            {verdict.band}
          </span>
          <span>{verdict.side}</span>
          <span>{verdict.ofPrice}</span>
        </span>
      </p>
      <Gauge {...gauge} year={year} />
    </section>
  );
}
