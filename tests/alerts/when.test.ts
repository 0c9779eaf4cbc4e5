import { describe, expect, test } from 'vitest';
import { NO_ALERTS } from '@/utils/alerts/alert';
import { kinds, live, only } from './live';

describe('quiet hours', () => {
  const night = { from: 22 * 60, to: 7 * 60 };

  test('keep silent, over midnight too; what still holds is told in the morning', () => {
    const on = only({ retarget: true, quiet: night });
    expect(
      kinds(
        live(
          on,
          { hour: 0 },
          { hour: 11, difficulty: 97e12 },
          { hour: 18, difficulty: 97e12 },
          { hour: 19, difficulty: 97e12 },
          { hour: 20, difficulty: 97e12 },
        ),
      ),
    ).toEqual(['', '', '', 'retarget', '']);
  });

  test('what went back in the night is not told', () => {
    const on = only({ marginLevel: 0.25, mpiHigh: true, quiet: night });
    expect(
      kinds(live(on, { hour: 0 }, { hour: 12, margin: 0.4, mpi: 3 }, { hour: 15 }, { hour: 20 })),
    ).toEqual(['', '', '', '']);
  });
});

describe('switching on', () => {
  test('tells nothing of what happened before', () => {
    const on = only({ verdict: true, record: true, retarget: true });
    const later = { verdict: 'capitulation', difficulty: 160e12, record: 160e12 } as const;
    expect(
      kinds(
        live(
          NO_ALERTS,
          {},
          later,
          { ...later, settings: on },
          { ...later, verdict: 'windfall', settings: on },
        ),
      ),
    ).toEqual(['', '', '', 'verdict']);
  });
});

test('a clock that went back does not silence alerts for the time it went back', () => {
  const on = only({ verdict: true });
  expect(
    kinds(
      live(
        on,
        { hour: 2000 },
        { hour: 2001, verdict: 'capitulation' },
        { hour: 5, verdict: 'distress-selling' },
      ),
    ),
  ).toEqual(['', 'verdict', 'verdict']);
});
