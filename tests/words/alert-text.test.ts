import { expect, test } from 'vitest';
import type { Alert } from '@/utils/alerts/alert';
import { DEFAULT_BASIS } from '@/utils/mining/basis';
import { standingOf } from '@/utils/mining/standing';
import { alertText } from '@/utils/words/alert-text';
import { format } from '@/utils/words/format';
import { workerWords } from '@/utils/words/worker-words';

const now = Date.parse('2025-12-06T12:00Z');
const rig = { efficiencyJPerTh: 17.5, usdPerKwh: 0.07, pue: 1.05, overheadUsdPerPhDay: 0, poolFeePct: 2 };
const figure = <T>(value: T) => ({ value, observedAt: now, source: 'test' });
const figures = { price: figure({ USD: 90_000 }), difficulty: figure(149.3e12), reward: figure(3.149) };
const standing = standingOf({ figures, basis: DEFAULT_BASIS, rig, lastBands: null, now });
const language = { words: workerWords('en'), format: format('en-US') };

test.each<[Alert, string, RegExp]>([
  [
    { kind: 'verdict', from: 'raising-cash', to: 'distress-selling' },
    'Distress selling',
    /^Was “Raising cash”\. \+14\.\d% over a mining cost of \$78,\d{3}\.$/,
  ],
  [
    { kind: 'margin', level: 0.25, above: true, margin: 0.26 },
    'Margin above 25%',
    /^\+26\.0% over cost: \$90,000 against/,
  ],
  [{ kind: 'margin', level: 0, above: false, margin: -0.01 }, 'Margin below 0%', /^−1\.0% over cost/],
  [{ kind: 'mpiHigh', mpi: 2.17 }, 'MPI above 2', /\+2\.17: far more/],
  [{ kind: 'mpiLow', mpi: -0.9 }, 'MPI below 0', /−0\.9: fewer/],
  [{ kind: 'retarget', change: -0.03, difficulty: 145e12 }, 'Difficulty down by 3.0%', /^It is 145\.0 T/],
  [{ kind: 'retarget', change: 0.012, difficulty: 151e12 }, 'Difficulty up by 1.2%', /costs \$78,\d{3}/],
  [{ kind: 'record', difficulty: 156e12 }, 'Difficulty at a record', /156\.0 T/],
])('%j', (alert, title, message) => {
  const said = alertText(alert, standing, language);
  expect(said.title).toBe(title);
  expect(said.message).toMatch(message);
});
