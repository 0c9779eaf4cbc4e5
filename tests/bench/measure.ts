/** One line of the benchmark. */
export interface Measure {
  name: string;
  value: number;
  /** `ratio`, `ms`, `s`, `bytes`, `µs/kB` or `count`. */
  unit: string;
}

/** Measures, one by one as they are known. */
export type Bench = () => AsyncGenerator<Measure>;

/** The middle one; the mean of the two middle ones when there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(half)] ?? Number.NaN;
  return (low + high) / 2;
}
