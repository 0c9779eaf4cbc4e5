// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Diagnostics } from '@/components/diagnostics/Diagnostics';
import type { DiagnosticsProps, SourceRow } from '@/components/diagnostics/diagnostics-props';
import { BUNDLED } from '@/utils/figures/bundled';
import { standingOf } from '@/utils/mining/standing';
import { stressOf } from '@/utils/mining/stress-of';
import { clear, control, press, saidBy, show, text, type } from './screen';

const NOW = Date.UTC(2026, 10, 30, 12);
const MINUTE = 60_000;
const RIG = { efficiencyJPerTh: 17.5, usdPerKwh: 0.07, pue: 1, overheadUsdPerPhDay: 0, poolFeePct: 1 };

const figures = {
  ...BUNDLED,
  price: { value: { USD: 90_000 }, observedAt: NOW - 3 * MINUTE, source: 'mempool' },
  puell: {
    value: { multiple: 0.42, counts: 'revenue' as const },
    observedAt: NOW - 60 * MINUTE,
    source: 'blockchain',
  },
};
const standing = standingOf({
  figures,
  basis: { kind: 'published', id: 'coinshares-2025q2', rolled: false },
  rig: RIG,
  lastBands: null,
  now: NOW,
});

const kraken: SourceRow = {
  id: 'kraken',
  name: 'Kraken',
  page: 'https://www.kraken.com/prices/bitcoin',
  gives: ['price'],
  inForce: [],
  answeredAt: NOW - 10 * MINUTE,
  error: null,
  doubted: null,
  nextTry: null,
  heldUntil: null,
};

const props: DiagnosticsProps = {
  figures,
  standing,
  basis: 'CoinShares Q2 2025, as published',
  now: NOW,
  sourceOf: (id) => ({ mempool: 'mempool.space', bundled: 'bundled' })[id] ?? id,
  methodUrl: '/method.html',
  stress: stressOf(figures, standing),
  fleet: null,
  braiins: null,
  onBraiins: () => {},
  anchor: null,
  extrapolatedSince: 2025.18,
  sources: [kraken],
  onTest: async () => {},
  servers: { node: '', feed: '' },
  forbidden: [],
  onServers: () => {},
  onAllow: () => {},
  onExport: () => {},
  line: 'Squeezed but holding: bitcoin at $90,000',
  onCopy: async () => {},
};
const draw = (changes: Partial<DiagnosticsProps> = {}) => show(<Diagnostics {...props} {...changes} />);
const row = (name: string) =>
  text([...document.querySelectorAll('tr')].find((one) => text(one).startsWith(name)) ?? null);

afterEach(clear);

describe('figures', () => {
  test('each with value, source, age and what it is', async () => {
    await draw();
    expect(row('Price')).toMatch(/exchanges.*\$90,000.*mempool\.space · 3 minutes ago/);
    expect(row('Margin over cost')).toMatch(/price ÷ cost − 1.*\+20\.6%.*CoinShares Q2 2025/);
    expect(row('Puell multiple')).toMatch(/0\.42 \(fees counted in\)/);
  });

  test('an old one says so, and an unknown one is called unknown', async () => {
    await draw();
    expect(row('Difficulty')).toMatch(/old: Oct 5, 2026/);
    expect(row('Power')).toMatch(/not known/);
  });

  test('without an MPI of these days there is a sentence on how to get one', async () => {
    await draw();
    expect(text()).toMatch(/No MPI is known.*key of BGeometrics/);
  });
});

test('signs of stress with level, sentence, formula and date', async () => {
  await draw();
  const sign = [...document.querySelectorAll('.sign')].find((one) => text(one).startsWith('Puell'));
  expect(text(sign)).toMatch(/Stress.*0\.42.*less than half.*÷ their mean of 365 days · Nov 30, 2026/);
  expect(text()).toMatch(/curve was last measured in 2025/);
});

describe('sources', () => {
  test('a failure, a doubt and the next try in words', async () => {
    await draw({
      sources: [
        {
          ...kraken,
          error: { at: NOW - 5 * MINUTE, message: 'answered with status 503', stands: true },
          doubted: {
            at: NOW - 60 * MINUTE,
            price: 95_000,
            reason: 'a price 4.1 % apart from that of Coinbase',
          },
          nextTry: NOW + 25 * MINUTE,
        },
      ],
    });
    const said = text(document.querySelector('.sources li'));
    expect(said).toMatch('Last answer 10 minutes ago. Failed 5 minutes ago: answered with status 503.');
    expect(said).toMatch('Not believed 1 hour ago ($95,000): a price 4.1 % apart from that of Coinbase.');
    expect(said).toMatch('Next try in 25 minutes.');
  });

  test('the button asks that source, and says when it is done', async () => {
    const onTest = vi.fn(async () => {});
    await draw({ onTest });
    await press('Test Kraken');
    expect(onTest).toHaveBeenCalledWith('kraken');
    expect(text(document.querySelector('.sources [role=status]'))).toBe('Done');
  });

  test('one that wants to be left alone is not asked', async () => {
    const onTest = vi.fn(async () => {});
    await draw({ onTest, sources: [{ ...kraken, heldUntil: NOW + 60 * MINUTE }] });
    await press('Test Kraken');
    expect(onTest).not.toHaveBeenCalled();
    expect(text(document.querySelector('.sources li'))).toMatch(
      'Left alone as it wishes; next try in 1 hour.',
    );
  });
});

describe('servers of one’s own', () => {
  test('an address is stored as it is typed', async () => {
    const onServers = vi.fn();
    await draw({ onServers });
    await type('mempool or Esplora', ' http://umbrel.local:3006 ');
    expect(onServers).toHaveBeenCalledWith({ node: 'http://umbrel.local:3006', feed: '' });
  });

  test.each(['umbrel.local', 'ftp://umbrel.local', 'https://me:secret@umbrel.local'])(
    'but not %s',
    async (address) => {
      const onServers = vi.fn();
      await draw({ onServers });
      await type('mempool or Esplora', address);
      expect(onServers).not.toHaveBeenCalled();
      expect(saidBy('mempool or Esplora')).toMatch('Nothing was stored');
    },
  );

  test('the browser’s leave is asked for where it is missing', async () => {
    const onAllow = vi.fn();
    await draw({ servers: { node: '', feed: 'https://feed.example/f.json' }, forbidden: ['feed'], onAllow });
    await press('Allow feed.example');
    expect(onAllow).toHaveBeenCalledWith('feed');
  });
});

describe('taking it along', () => {
  test('each button hands over its kind', async () => {
    const onExport = vi.fn();
    await draw({ onExport });
    for (const name of ['Figures as CSV', 'History as CSV', 'Everything as JSON']) await press(name);
    expect(onExport.mock.calls).toEqual([['figuresCsv'], ['historyCsv'], ['json']]);
  });

  test('a browser that refuses to copy is no silent failure', async () => {
    await draw({ onCopy: () => Promise.reject(new Error('no')) });
    control('Copy the verdict').click();
    await vi.waitFor(() => expect(text()).toMatch('did not let it be copied'));
  });
});
