/** An MPI value that was quoted somewhere, with its day. */
export interface MpiReading {
  /** ms since 1970, midnight UTC. */
  at: number;
  value: number;
  /** Where it was read. */
  readAt: string;
}

/**
 * Readings quoted in the news with a day and a number. No full history of the index is free, so these are all that
 * can be drawn: mostly days that were worth an article, which says nothing about the days between.
 */
export const MPI_READINGS: readonly MpiReading[] = [
  { at: Date.UTC(2020, 5, 2), value: -0.79, readAt: 'w4v.net/post/g1JlWM' },
  { at: Date.UTC(2020, 5, 7), value: -0.59, readAt: 'w4v.net/post/g1JlWM' },
  { at: Date.UTC(2020, 10, 5), value: 4.71, readAt: 'currenscene.com' },
  { at: Date.UTC(2020, 11, 10), value: 8.65, readAt: 'ihodl.com, 2020-12-10' },
  { at: Date.UTC(2022, 11, 31), value: -0.85, readAt: 'sylvamed.eu' },
  { at: Date.UTC(2023, 0, 19), value: 3.25, readAt: 'sylvamed.eu' },
  { at: Date.UTC(2023, 2, 1), value: 2.52, readAt: 'cryptoproductivity.org' },
  { at: Date.UTC(2023, 2, 8), value: -0.57, readAt: 'cryptoproductivity.org' },
  { at: Date.UTC(2024, 0, 12), value: 9.43, readAt: 'tronweekly.com' },
  { at: Date.UTC(2025, 10, 23), value: 2.17, readAt: 'brief.news, 2025-11-23' },
  { at: Date.UTC(2025, 11, 5), value: -0.9, readAt: 'bitcoinethereumnews.com, day approximate' },
];
