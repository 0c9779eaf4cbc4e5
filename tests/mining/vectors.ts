import type { PresetId } from '@/utils/mining/basis';

/** The model worked out by an independent implementation: what each preset gives for six moments. */
export interface Vector {
  name: string;
  difficulty: number;
  reward: number;
  /** Decimal year. */
  year: number;
  efficiency: number;
  phDays: number;
  usd: Record<PresetId, number>;
}

const vector = (
  name: string,
  [difficulty, reward, year, efficiency, phDays]: readonly [number, number, number, number, number],
  costs: readonly [number, number, number, number, number, number],
): Vector => {
  const [listed_cash, listed_allin, global_electricity, global_production, high_cost_marginal, home_miner] =
    costs;
  const usd = {
    listed_cash,
    listed_allin,
    global_electricity,
    global_production,
    high_cost_marginal,
    home_miner,
  };
  return { name, difficulty, reward, year, efficiency, phDays, usd };
};

export const VECTORS: readonly Vector[] = [
  vector(
    'second quarter of 2025',
    [122.49e12, 3.1629554655870447, 2025.375, 21.3817, 1925.1017],
    [70_185.53, 132_944.71, 54_333.88, 67_917.34, 73_923.91, 97_025.13],
  ),
  vector(
    '6 December 2025',
    [149_301_205_959_700, 3.149, 2025.931, 18.779, 2356.8762],
    [78_566.1, 147_429.94, 58_423.02, 73_028.77, 90_504.05, 118_786.56],
  ),
  vector(
    'highest difficulty, 5 November 2025',
    [155_973_032_196_071.9, 3.147, 2025.847, 19.1045, 2463.7628],
    [83_091.52, 156_279.56, 62_131.18, 77_663.97, 94_608.49, 124_173.64],
  ),
  vector(
    '15 January 2026',
    [146_472_600_000_000, 3.144, 2026.04, 18.3906, 2315.9009],
    [76_120.63, 142_349.73, 56_219.79, 70_274.74, 88_930.59, 116_721.41],
  ),
  vector(
    '10 February 2026',
    [125_864_590_119_494, 3.15, 2026.11, 18.1454, 1986.2739],
    [64_701.73, 120_726.37, 47_574.97, 59_468.71, 76_272.92, 100_108.2],
  ),
  vector(
    '5 October 2026',
    [132_716_002_350_731.3, 3.1443778833333336, 2026.76, 16.0188, 2098.141],
    [62_991.65, 115_058.73, 44_364.9, 55_456.13, 80_568.62, 105_746.31],
  ),
];
