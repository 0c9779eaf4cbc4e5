import type { HashrateDay } from '@/utils/figures/figure';

const DAY = 86_400_000;

/** Days of hash rate, H/s, the last of them ending at `end`; `exahash` tells the rate of a day by its number. */
export function days(end: number, count: number, exahash: (day: number) => number): HashrateDay[] {
  return Array.from({ length: count }, (_, day) => ({
    at: end - (count - 1 - day) * DAY,
    hashrate: exahash(day) * 1e18,
  }));
}

/** Mean hash rates of the weeks that ended on Sunday 7 September to 7 December 2025, EH/s, as measured. */
const AUTUMN_2025 = [975, 1025, 1080, 1051, 1034, 1021, 1141, 1125, 1112, 1057, 1124, 1039, 1089, 1024];

/** The hash rate of autumn 2025, day by day to 6 December. */
export function autumn2025(): HashrateDay[] {
  const count = AUTUMN_2025.length * 7 - 1;
  return days(Date.parse('2025-12-07'), count, (day) => AUTUMN_2025[Math.floor(day / 7)] ?? 0);
}
