import type { FigureName, FigureValues, KnownFigures } from '@/utils/figures/figure';
import type { DiagnosticsWords } from '@/utils/words/diagnostics-words';
import type { Format } from '@/utils/words/format';

type Texts = {
  [Name in FigureName]: (value: FigureValues[Name], format: Format, words: DiagnosticsWords) => string;
};

const exahashes = (hashrate: number, format: Format) => `${format.number(hashrate / 1e18, 0)} EH/s`;

/** Each figure as text, its unit included. */
const TEXTS: Texts = {
  price: ({ USD }, format) => format.money(USD, 'USD'),
  rates: (rates, format, { figures }) => figures.currencies(format.number(Object.keys(rates).length)),
  difficulty: (value, format) => format.trillions(value),
  reward: (value, format) => `${format.number(value, 4)} BTC`,
  height: (value, format) => format.number(value, 0),
  retarget: ({ change, at }, format) => `${format.margin(change)}, ${format.day(at)}`,
  retargets(past, format) {
    const [before, last] = past.slice(-2);
    return before && last
      ? `${format.margin(last.difficulty / before.difficulty - 1)}, ${format.day(last.at)}`
      : '';
  },
  hashrate: (days, format) => exahashes(days.at(-1)?.hashrate ?? 0, format),
  mpi: (value, format) => format.signed(value),
  puell({ multiple, counts }, format, { figures }) {
    const number = format.number(multiple);
    return counts === 'revenue' ? `${number} (${figures.withFees})` : number;
  },
  hashprice: (value, format) => `${format.money(value, 'USD')} / PH / d`,
  rigCost: ({ usd, jPerTh }, format) => `${format.money(usd, 'USD')} (${format.number(jPerTh, 1)} J/TH)`,
  power: ({ low, guess, high }, format) =>
    `${format.number(guess, 1)} GW (${format.number(low, 1)}–${format.number(high, 1)})`,
};

/** The figure's value in words; null where it is not known. */
export function figureText(
  name: FigureName,
  figures: KnownFigures,
  format: Format,
  words: DiagnosticsWords,
): string | null {
  // A figure and its text go by the same name, which the compiler does not follow through a union.
  const write = TEXTS[name] as (value: unknown, format: Format, words: DiagnosticsWords) => string;
  const figure = figures[name];
  if (!figure) return null;
  const text = write(figure.value, format, words);
  return figure.error === undefined ? text : `${text} ± ${format.number(figure.error, 2)}`;
}

/** In the order of the page. */
export const FIGURE_ORDER = [
  'price',
  'rates',
  'difficulty',
  'reward',
  'height',
  'retarget',
  'retargets',
  'hashrate',
  'mpi',
  'puell',
  'hashprice',
  'power',
  'rigCost',
] as const satisfies readonly FigureName[];
