import { BAND_ORDER } from '@/utils/looks';
import { INNER_CUTS, marginAt } from '@/utils/mining/margin-scale';
import type { MarginBand, Standing } from '@/utils/mining/terms';
import type { FaceWords } from './en/face';
import type { Format } from './format';

/**
 * The popup's bar and its verdict in the words and numbers of one language: strings alone, so that they can be kept and
 * painted before a language, the figures, or the code that judges them is loaded.
 */
export interface Face {
  band: MarginBand;
  verdict: {
    name: string;
    sentence: string;
    /** Margin over cost. */
    overCost: string;
    explained: string;
    /** The margin in words, line by line. */
    band: string;
    side: string;
    ofPrice: string;
    stale: boolean;
  };
  gauge: {
    /** Where the needle stands, 0 to 1. */
    needle: number;
    spoken: string;
    /** Names of the bands from worst to best, and what stands at their inner ends. */
    bands: readonly string[];
    cuts: readonly string[];
  };
  bar: {
    refresh: string;
    study: string;
    options: string;
    /** Day that the verdict stands for, where that is not today. */
    old: { text: string; title: string } | null;
  };
}

/** How it stands, as the popup says it first. `oldSince`: day of the oldest figure that is too old, ms since 1970; null: none is. */
export function faceOf(
  { marginOverCost, marginOfPrice, bands, verdict }: Standing,
  oldSince: number | null,
  words: FaceWords,
  format: Format,
): Face {
  const { refresh, study, options, asOf, asOfLong } = words.bar;
  const [overCost, ofPrice] = [format.margin(marginOverCost), format.share(marginOfPrice)];
  return {
    band: bands.margin,
    verdict: {
      ...words.verdicts[verdict],
      overCost,
      explained: words.margin.explained(overCost, ofPrice),
      band: words.bands[bands.margin],
      side: marginOverCost < 0 ? words.margin.underCost : words.margin.overCost,
      ofPrice: words.margin.ofPrice(ofPrice),
      stale: oldSince !== null,
    },
    gauge: {
      needle: marginAt(marginOverCost),
      spoken: words.gauge.label(overCost, words.bands[bands.margin]),
      bands: BAND_ORDER.map((band) => words.bands[band]),
      cuts: INNER_CUTS.map((cut) => format.percent(cut)),
    },
    bar: {
      refresh,
      study,
      options,
      old: oldSince === null ? null : { text: asOf(format.day(oldSince)), title: asOfLong },
    },
  };
}
