import { type Named, presets } from './states';

/** Names of cost bases. */
export const basis = {
  presets,
  rig: { name: 'your own machines', sentence: 'Your machines on your tariff.' } satisfies Named,
  pinned: (figure: string) => `${figure}, as published`,
  rolled: (figure: string) => `${figure}, rolled forward`,
  quarter: (quarter: number, year: string) => `Q${quarter} ${year}`,
  /** Where the machines' efficiency goes by the live estimate of Cambridge's index. */
  anchored: (name: string) => `${name} (CBECI)`,
  /** A cost that stands in an article; where no site is to be named, its day alone. */
  read: (host: string, day: string) => `read on ${host}, ${day}`,
  readSomewhere: (day: string) => `a reading of ${day}`,
  /** What a published figure counts, where it is not running cash cost. */
  counting: { listed_allin: 'all-in', global_electricity: 'electricity' },
};
