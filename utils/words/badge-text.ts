import type { KnownFigures } from '@/utils/figures/figure';
import { BAND_LOOKS } from '@/utils/looks';
import type { Standing } from '@/utils/mining/terms';

/** What the toolbar icon's badge shows. */
export type BadgeChoice = 'margin' | 'verdict' | 'cost' | 'price' | 'hashprice' | 'mpi' | 'nothing';

/** All of them, the one first that is shown before anybody chooses. */
export const BADGE_CHOICES: readonly BadgeChoice[] = [
  'margin',
  'verdict',
  'cost',
  'price',
  'hashprice',
  'mpi',
  'nothing',
];

const signed = (text: string, value: number) => (value > 0 ? `+${text}` : value < 0 ? `−${text}` : text);

/** "+21%", "−5%"; from 100 % on without the sign of percent, "+157"; from 1,000 % on as a multiple of the cost, "12×". */
function marginText(margin: number): string {
  if (margin >= 9.995) return `${Math.round(margin + 1)}×`;
  const size = Math.abs(Math.round(margin * 100));
  const text = size < 100 ? `${size}%` : `${size}`;
  return size === 0 ? text : signed(text, margin);
}

/** Dollars in at most four characters: "986", "8.6k", "86k", "125k", "1.2M". */
function dollars(usd: number): string {
  const [unit, size] = usd >= 999_500 ? ['M', 1e6] : usd >= 999.5 ? ['k', 1e3] : ['', 1];
  const value = usd / Number(size);
  return `${value >= 9.95 || unit === '' ? Math.round(value) : Number(value.toFixed(1))}${unit}`;
}

/** A z-score in four characters: "−0.9", "+9.4", "+12". */
function mpiText(mpi: number): string {
  const size = Math.abs(mpi);
  const text = size >= 9.95 ? `${Math.round(size)}` : size.toFixed(1);
  return Number(text) === 0 ? '0' : signed(text, mpi);
}

/**
 * The badge's text, four characters at most, the same in every language. The verdict's mark is the sign of its margin
 * band. An MPI that is stale or unknown is "?": old figures are for the title, which can say that they are old.
 */
export function badgeText(choice: BadgeChoice, standing: Standing, figures: KnownFigures): string {
  switch (choice) {
    case 'margin':
      return marginText(standing.marginOverCost);
    case 'verdict':
      return BAND_LOOKS[standing.bands.margin].sign;
    case 'cost':
      return dollars(standing.cost.usd);
    case 'price':
      return dollars(standing.price);
    case 'hashprice':
      return standing.hashprice.toFixed(standing.hashprice < 99.95 ? 1 : 0);
    case 'mpi':
      return standing.mpi === 'fresh' && figures.mpi ? mpiText(figures.mpi.value) : '?';
    case 'nothing':
      return '';
  }
}
