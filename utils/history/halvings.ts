/** Blocks at which the subsidy halved, ms since 1970: the times in their headers. */
export const HALVINGS: readonly number[] = [
  Date.UTC(2012, 10, 28, 15, 24),
  Date.UTC(2016, 6, 9, 16, 46),
  Date.UTC(2020, 4, 11, 19, 23),
  Date.UTC(2024, 3, 20, 0, 9),
];
