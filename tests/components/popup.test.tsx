// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { FIGURES, NOW, popupProps } from './sample';
import { clear, control, press, show, text } from './screen';

const DAY = 86_400_000;
afterEach(clear);

describe('the day of the founding article', () => {
  test('reads as that day read', async () => {
    const page = await show(<Popup {...popupProps()} />);
    expect(text(page.querySelector('h1'))).toBe('Squeezed but holding');
    expect(text(page)).toContain('+20.6%');
    expect(text(page)).toContain('17.1% of the price');
    expect(text(page)).toContain('$74,600');
    expect(text(page)).toContain('CoinShares Q2 2025, as published');
    expect(text(page)).toContain('mempool.space · 3 minutes ago');
    expect(text(page)).toContain('CryptoQuant · Dec 5, 2025');
    expect(text(page)).toContain('156.0 T');
    expect(text(page)).toContain('at its record');
    expect(text(page)).toContain('in 5 days');
  });

  test('the scale is told to those who do not see it', async () => {
    const page = await show(<Popup {...popupProps({ year: { low: 0.02, high: 0.61 } })} />);
    expect(page.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      '+20.6% over cost: squeezed. In the last year it stood between +2.0% and +61.0%.',
    );
  });

  test('a figure published without a range is given none', async () => {
    const page = await show(<Popup {...popupProps()} />);
    expect(text(page)).not.toContain('$74,600–');
  });

  test('nothing is called old', async () => {
    const page = await show(<Popup {...popupProps()} />);
    expect(text(page)).not.toMatch(/old:|as of/);
  });
});

describe('age', () => {
  const aged = {
    ...FIGURES,
    price: { ...FIGURES.price, observedAt: NOW - 40 * DAY },
    difficulty: { ...FIGURES.difficulty, observedAt: NOW - 41 * DAY },
  };

  test('an old price says its day, and so does the verdict made of it', async () => {
    const page = await show(<Popup {...popupProps({ figures: aged })} />);
    expect(text(page)).toContain('mempool.space · old: Oct 27, 2025');
    expect(text(page.querySelector('header'))).toContain('as of Oct 27, 2025');
  });

  test.each(['busy', 'failed'] as const)(
    'the day stays in sight while newer figures are %s',
    async (refreshing) => {
      const page = await show(<Popup {...popupProps({ figures: aged, refreshing })} />);
      expect(text(page.querySelector('header'))).toContain('as of Oct 27, 2025');
    },
  );

  test('a cost that is worked out is as old as the difficulty', async () => {
    const page = await show(<Popup {...popupProps({ figures: aged, pinned: false })} />);
    expect(text(page.querySelector('header'))).toContain('as of Oct 26, 2025');
  });

  test('an old MPI is shown, kept out of the verdict, and a newer one can be given', async () => {
    const figures = { ...FIGURES, mpi: { value: -0.9, observedAt: NOW - 30 * DAY, source: 'bundled' } };
    const onOptions = vi.fn();
    const page = await show(<Popup {...popupProps({ figures, onOptions })} />);
    expect(text(page.querySelector('h1'))).toBe('Squeezed, flows unknown');
    expect(text(page)).toContain('−0.9');
    expect(text(page)).toContain('Too old for the verdict.');
    await press('Add one');
    expect(onOptions).toHaveBeenCalledWith('mpi');
  });

  test('no MPI at all is unknown, not nought', async () => {
    const { mpi: _, ...without } = FIGURES;
    const page = await show(<Popup {...popupProps({ figures: without })} />);
    expect(text(page)).toContain('unknown');
    expect(text(page)).toContain('No reading yet.');
  });
});

test.each([
  [-0.9, 'Hardly any coins leave miners.'],
  [-0.3, 'Fewer coins leave miners than usual.'],
  [0.5, 'About as many coins leave miners as usual.'],
  [1.4, 'More coins leave miners than usual.'],
  [3, 'Far more coins leave miners than usual.'],
])('an MPI of %d is put in words', async (value, sentence) => {
  const figures = { ...FIGURES, mpi: { value, observedAt: NOW - DAY, source: 'cryptoquant' } };
  const page = await show(<Popup {...popupProps({ figures })} />);
  expect(text(page)).toContain(sentence);
});

describe('below cost', () => {
  const figures = { ...FIGURES, price: { ...FIGURES.price, value: { USD: 65_000 } } };

  test('the margin is negative on both counts, and said to be under', async () => {
    const page = await show(<Popup {...popupProps({ figures })} />);
    expect(text(page)).toContain('−12.9%');
    expect(text(page)).toContain('under mining cost');
    expect(text(page)).toContain('−14.8% of the price');
  });
});

describe('this site', () => {
  test('can be switched off', async () => {
    const onSite = vi.fn();
    await show(<Popup {...popupProps({ onSite })} />);
    await press('Mark prices on news.example.com');
    expect(onSite).toHaveBeenCalledWith(false);
  });

  test('is asked for where nobody allowed it', async () => {
    const onGrant = vi.fn();
    await show(<Popup {...popupProps({ onGrant, site: { kind: 'ungranted', host: 'blog.example.com' } })} />);
    await press('Mark prices on blog.example.com');
    expect(onGrant).toHaveBeenCalledOnce();
  });

  test('has no switch where no extension may go', async () => {
    const page = await show(<Popup {...popupProps({ site: { kind: 'closed' } })} />);
    expect(page.querySelector('input')).toBeNull();
    expect(text(page.querySelector('footer'))).not.toBe('');
  });
});

test('marks are paused everywhere, and go on again', async () => {
  const onPause = vi.fn();
  await show(<Popup {...popupProps({ onPause })} />);
  await press('Pause marks everywhere');
  expect(onPause).toHaveBeenLastCalledWith(true);
  await show(<Popup {...popupProps({ onPause, paused: true })} />);
  await press('Resume');
  expect(onPause).toHaveBeenLastCalledWith(false);
});

test('refreshing is announced, and so is what came of it', async () => {
  const status = () => text(document.querySelector('[role="status"]'));
  await show(<Popup {...popupProps({ refreshing: 'busy' })} />);
  expect(status()).toBe('Fetching …');
  expect(control('Refresh figures').getAttribute('aria-busy')).toBe('true');
  await show(<Popup {...popupProps({ refreshing: 'failed' })} />);
  expect(status()).toBe('No source answered');
});

test('numbers follow the locale', async () => {
  const page = await show(<Popup {...popupProps()} />, 'de-DE');
  expect(text(page)).toContain('+20,6 %');
  expect(text(page)).toContain('90.000 $');
});

describe('what an article states', () => {
  const mpi = { value: -0.4, host: 'news.example.com', date: '2025-12-05' };
  const offer = { kind: 'mpi', ...mpi } as const;

  test('is offered with its site and day, and taken by a press', async () => {
    const taken: unknown[] = [];
    const page = await show(<Popup {...popupProps({ offers: [offer], onTake: (one) => taken.push(one) })} />);
    expect(text(page)).toContain('Read on this page · news.example.com · Dec 5, 2025MPI −0.4');
    expect(taken).toEqual([]);
    await press('Use: MPI −0.4');
    expect(taken).toEqual([offer]);
  });

  test('can be removed over any other page, once it is taken', async () => {
    const dropped: string[] = [];
    const readings = { mpi, cost: null };
    const page = await show(<Popup {...popupProps({ readings, onDrop: (kind) => dropped.push(kind) })} />);
    expect(text(page)).toContain('MPI −0.4 news.example.com · Dec 5, 2025 in use');
    await press('Remove: MPI −0.4');
    expect(dropped).toEqual(['mpi']);
  });
});
