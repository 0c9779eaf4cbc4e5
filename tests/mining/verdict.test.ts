import { describe, expect, test } from 'vitest';
import type { MarginBand, MpiBand, NetworkState, VerdictId } from '@/utils/mining/terms';
import { verdictOf } from '@/utils/mining/verdict';

const X = 'expanding';
const K = 'contracting';

const TABLE: readonly [MarginBand, MpiBand, NetworkState | '*', VerdictId][] = [
  ['underwater', 'holding', X, 'underwater-holding-on'],
  ['underwater', 'holding', K, 'switching-off'],
  ['underwater', 'normal', '*', 'paying-bills-from-stock'],
  ['underwater', 'distributing', '*', 'capitulation'],
  ['squeezed', 'holding', X, 'squeezed-but-holding'],
  ['squeezed', 'holding', K, 'squeezed-holding-thinning-out'],
  ['squeezed', 'normal', '*', 'squeezed-selling-to-live'],
  ['squeezed', 'distributing', '*', 'distress-selling'],
  ['thin', 'holding', '*', 'holding-with-a-cushion'],
  ['thin', 'normal', '*', 'business-as-usual'],
  ['thin', 'distributing', '*', 'raising-cash'],
  ['comfortable', 'holding', '*', 'accumulating'],
  ['comfortable', 'normal', '*', 'comfortable'],
  ['comfortable', 'distributing', '*', 'taking-profit'],
  ['fat', 'holding', '*', 'hoarding'],
  ['fat', 'normal', '*', 'windfall'],
  ['fat', 'distributing', '*', 'distribution'],
];

describe('verdicts', () => {
  test.each(TABLE)('%s, %s, %s → %s', (margin, mpi, network, verdict) => {
    for (const state of network === '*' ? ([X, K] as const) : [network]) {
      expect(verdictOf({ margin, mpi, network: state })).toBe(verdict);
    }
  });

  test('are 17', () => {
    expect(new Set(TABLE.map(([, , , verdict]) => verdict)).size).toBe(17);
  });

  test.each(['underwater', 'squeezed', 'thin', 'comfortable', 'fat'] as const)(
    'flows unknown: the half verdict of %s',
    (margin) => {
      expect(verdictOf({ margin, mpi: null, network: K })).toBe(`${margin}-flows-unknown`);
    },
  );
});
