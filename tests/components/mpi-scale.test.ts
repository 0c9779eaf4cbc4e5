import { describe, expect, test } from 'vitest';
import { mpiAt } from '@/components/mpi-scale';

describe('the MPI scale', () => {
  test('starts at the floor, stays open above, and is skewed', () => {
    expect(mpiAt(-1)).toBe(0);
    expect(mpiAt(9.43)).toBeLessThan(1);
    expect(mpiAt(40)).toBe(1);
    expect(mpiAt(0) - mpiAt(-1)).toBeGreaterThan(mpiAt(8) - mpiAt(7));
  });

  test('readings below the floor are drawn at it', () => {
    expect(mpiAt(-1.3)).toBe(0);
  });
});
