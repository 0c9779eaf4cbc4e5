/** One difficulty epoch: 2,016 blocks that share a difficulty. */
export interface Epoch {
  /** Height of its first block. */
  height: number;
  /** Time of its first block, ms since 1970. */
  at: number;
  difficulty: number;
}

/** Blocks in an epoch. */
const EPOCH_BLOCKS = 2016;

/** Difficulty from a compact target: byte 1 is the exponent in bytes, bytes 2 to 4 the mantissa. Exact in doubles. */
export function difficultyOfBits(bits: number): number {
  const mantissa = bits & 0xffffff;
  const exponent = bits >>> 24;
  return (0xffff / mantissa) * 2 ** (8 * (0x1d - exponent));
}

/** The longest epoch since 2010 lasted 20 days; beyond that the next retarget is simply not known here. */
const REACH = 21 * 86_400_000;

const words = (text: string) => text.trim().split(/\s+/);

/**
 * Epochs that follow each other, from the `first` on. `seconds`: from the epoch before, base 36, the first since 1970.
 * `bits`: compact targets, hexadecimal.
 */
export function decodeEpochs(seconds: string, bits: string, first = 0): Epoch[] {
  const targets = words(bits);
  let at = 0;
  return words(seconds).map((delta, index) => {
    at += Number.parseInt(delta, 36);
    const difficulty = difficultyOfBits(Number.parseInt(targets[index] ?? '', 16));
    return { height: (first + index) * EPOCH_BLOCKS, at: at * 1000, difficulty };
  });
}

/** Epochs continued by the retargets that were fetched since. Oldest first. */
export function continued(
  epochs: readonly Epoch[],
  retargets: readonly { height: number; at: number; difficulty: number }[],
): readonly Epoch[] {
  const last = epochs.at(-1)?.height ?? -1;
  const later = retargets
    .filter(({ height }) => height > last && height % EPOCH_BLOCKS === 0)
    .sort((a, b) => a.height - b.height);
  return later.length ? [...epochs, ...later] : epochs;
}

/** The epoch that a time falls into. Null before the genesis block, and where the series does not reach. */
export function epochAt(at: number, series: readonly Epoch[]): { epoch: Epoch; next?: Epoch } | null {
  const index = series.findLastIndex((epoch) => epoch.at <= at);
  const epoch = series[index];
  if (!epoch) return null;
  const next = series[index + 1];
  const unbroken = next ? next.height - epoch.height === EPOCH_BLOCKS : true;
  if ((!next || !unbroken) && at - epoch.at > REACH) return null;
  return unbroken && next ? { epoch, next } : { epoch };
}
