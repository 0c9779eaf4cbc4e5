import { describe, expect, test } from 'vitest';
import { NO_ALERTS } from '@/utils/alerts/alert';
import { ALL, kinds, live, only } from './live';

describe('at first', () => {
  test('nothing is told, however it stands', () => {
    expect(live(ALL, { mpi: 9, margin: -0.4 })).toEqual([[]]);
  });

  test('nor is anything told that stays as it is', () => {
    expect(live(ALL, {}, {}, {})).toEqual([[], [], []]);
  });

  test('with everything off, nothing is ever told', () => {
    expect(
      live(
        NO_ALERTS,
        {},
        { verdict: 'capitulation', margin: -1, mpi: 9, difficulty: 200e12, record: 200e12 },
      ),
    ).toEqual([[], []]);
  });
});

describe('a verdict', () => {
  const on = only({ verdict: true });

  test('that changes is told once, with what it was', () => {
    const to = 'distress-selling' as const;
    expect(live(on, {}, { verdict: to }, { verdict: to })).toEqual([
      [],
      [{ kind: 'verdict', from: 'squeezed-but-holding', to }],
      [],
    ]);
  });

  test('that is not known for a while has not changed', () => {
    expect(kinds(live(on, {}, { verdict: null }, {}))).toEqual(['', '', '']);
  });

  test('that changes with the basis has not changed', () => {
    expect(
      kinds(live(on, {}, { basis: 'b', verdict: 'capitulation' }, { basis: 'b', verdict: 'capitulation' })),
    ).toEqual(['', '', '']);
  });

  test('that changes again within six hours waits, and is told from what was last told', () => {
    const days = live(
      on,
      { hour: 0 },
      { hour: 1, verdict: 'distress-selling' },
      { hour: 2, verdict: 'capitulation' },
      { hour: 8, verdict: 'capitulation' },
    );
    expect(kinds(days)).toEqual(['', 'verdict', '', 'verdict']);
    expect(days[3]).toEqual([{ kind: 'verdict', from: 'distress-selling', to: 'capitulation' }]);
  });

  test('that went back meanwhile is not told', () => {
    expect(
      kinds(
        live(
          on,
          { hour: 0 },
          { hour: 1, verdict: 'distress-selling' },
          { hour: 2 },
          { hour: 3, verdict: 'distress-selling' },
          { hour: 24, verdict: 'distress-selling' },
        ),
      ),
    ).toEqual(['', 'verdict', '', '', '']);
  });
});

describe('a margin', () => {
  const on = only({ marginLevel: 0.25 });

  test('is told when it crosses its level, up and down', () => {
    const [, up, , down] = live(on, { margin: 0.2 }, { margin: 0.251 }, { margin: 0.3 }, { margin: 0.249 });
    expect(up).toEqual([{ kind: 'margin', level: 0.25, above: true, margin: 0.251 }]);
    expect(down).toEqual([{ kind: 'margin', level: 0.25, above: false, margin: 0.249 }]);
  });

  test('that trembles around its level is told once', () => {
    const margins = [0.2, 0.251, 0.249, 0.251, 0.245, 0.255].map((margin) => ({ margin }));
    expect(kinds(live(on, ...margins))).toEqual(['', 'margin', '', '', '', '']);
  });

  test('that trembled and then fell for good is told of that too', () => {
    const margins = [0.2, 0.251, 0.249, 0.22].map((margin) => ({ margin }));
    expect(kinds(live(on, ...margins))).toEqual(['', 'margin', '', 'margin']);
  });

  test('is not told when the level is what moved', () => {
    expect(kinds(live(on, { margin: 0.2 }, { margin: 0.2, settings: only({ marginLevel: 0.1 }) }))).toEqual([
      '',
      '',
    ]);
  });
});

describe('the MPI', () => {
  test('is told when it rises above 2, not when it comes back', () => {
    expect(kinds(live(only({ mpiHigh: true }), {}, { mpi: 2.3 }, { mpi: 1 }, { mpi: 2.3 }))).toEqual([
      '',
      'mpiHigh',
      '',
      'mpiHigh',
    ]);
  });

  test('is told when it falls below 0, not when it comes back', () => {
    expect(kinds(live(only({ mpiLow: true }), {}, { mpi: -0.5 }, { mpi: 0.5 }))).toEqual(['', 'mpiLow', '']);
  });

  test('that is stale says nothing, and what it was still counts', () => {
    expect(kinds(live(only({ mpiLow: true }), {}, { mpi: null }, { mpi: -0.5 }))).toEqual(['', '', 'mpiLow']);
  });
});

describe('difficulty', () => {
  test('set anew is told with its change', () => {
    expect(live(only({ retarget: true }), {}, { difficulty: 97e12 })[1]).toEqual([
      { kind: 'retarget', change: expect.closeTo(-0.03, 10), difficulty: 97e12 },
    ]);
  });

  test('rounded otherwise by another source is the same', () => {
    expect(kinds(live(ALL, {}, { difficulty: 100e12 * (1 + 1e-11) }))).toEqual(['', '']);
  });

  test('at a record is told as a record, and not as a change besides', () => {
    const record = { difficulty: 151e12, record: 151e12 };
    expect(live(only({ record: true, retarget: true }), {}, record, record)).toEqual([
      [],
      [{ kind: 'record', difficulty: 151e12 }],
      [],
    ]);
    expect(kinds(live(only({ retarget: true }), {}, record))).toEqual(['', 'retarget']);
  });

  test('that rises below its record is no record', () => {
    expect(kinds(live(only({ record: true }), {}, { difficulty: 140e12 }))).toEqual(['', '']);
  });
});
