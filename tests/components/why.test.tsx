// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { Why } from '@/components/why/Why';
import { depth } from './depth';
import { FIGURES, NOW } from './sample';
import { clear, show, text } from './screen';

afterEach(clear);
const DAY = 86_400_000;

describe('why the verdict is what it is', () => {
  test('tells the margin, its band and where the next bands begin', async () => {
    const { why, standing } = depth();
    const page = text(await show(<Why {...why} />));
    const cost = Math.round(standing.cost.usd).toLocaleString('en-US');
    expect(page).toContain(`A price of $90,000 stands 9.6% above the $${cost}`);
    expect(page).toContain('the band “squeezed”');
    const thin = Math.round(standing.cost.usd * 1.25).toLocaleString('en-US');
    expect(page).toContain(`From $${thin} (+14.0%) it would be “thin”`);
    expect(page).toContain(`Below $${cost} (−8.8%) it would be “underwater”`);
  });

  test('tells the MPI with its day and how far the next band is', async () => {
    const page = text(await show(<Why {...depth().why} />));
    expect(page).toContain('The MPI stood at −0.9 on Dec 5, 2025. Fewer coins leave miners than usual.');
    expect(page).toContain('0.9 points more, and it would read “usual flows”.');
  });

  test('says that a stale MPI says nothing, and what it was', async () => {
    const old = { ...FIGURES, mpi: { value: 2.17, observedAt: NOW - 20 * DAY, source: 'x' } };
    const page = text(await show(<Why {...depth(old).why} />));
    expect(page).toContain('The last MPI known is +2.17 of Nov 16, 2025: too old');
  });

  test('says that an MPI was never had', async () => {
    const { mpi: _, ...without } = FIGURES;
    expect(text(await show(<Why {...depth(without).why} />))).toContain('No MPI is known');
  });

  test('tells the network by difficulty where there is no hash rate, and by the ribbon where there is', async () => {
    expect(text(await show(<Why {...depth().why} />))).toContain('No hash-rate history is at hand');
    const hashrate = {
      value: Array.from({ length: 90 }, (_, day) => ({
        at: NOW - (89 - day) * DAY,
        hashrate: (1000 - day) * 1e18,
      })),
      observedAt: NOW,
      source: 'x',
    };
    const page = text(await show(<Why {...depth({ ...FIGURES, hashrate }).why} />));
    expect(page).toMatch(/last 30 days lies 1\.\d% below that of the last 60: contracting/);
    expect(page).toContain('Difficulty stands at its record.');
  });
});

describe('since last week', () => {
  test('is honest where nothing was noted', async () => {
    expect(text(await show(<Why {...depth().why} />))).toContain('Nothing was noted a week ago');
  });

  test('tells each figure from and to, and what became of the verdict', async () => {
    const { why } = depth();
    const before = {
      at: NOW - 7 * DAY,
      price: 100_000,
      cost: 80_000,
      difficulty: 150e12,
      mpi: 2.17,
      margin: 'thin',
      network: 'expanding',
      verdict: 'raising-cash',
      basis: '',
    } as const;
    const page = text(await show(<Why {...why} before={before} />));
    expect(page).toContain('Price $100,000 → $90,000 (−10.0%)');
    expect(page).toContain('Difficulty 150.0 T → 156.0 T (+4.0%)');
    expect(page).toContain('MPI +2.17 → −0.9 (−3.07)');
    expect(page).toContain('from “Raising cash” to “Squeezed but holding”');
    expect(
      text(await show(<Why {...why} before={{ ...before, verdict: why.standing.verdict }} />)),
    ).toContain('The verdict has not changed.');
  });
});

describe('times like this', () => {
  test('are told with their number, what became of them, and a caution', async () => {
    const page = text(await show(<Why {...depth().why} />));
    expect(page).toMatch(/Since 2018: \d+ episodes of a margin in the band “squeezed”/);
    expect(page).toMatch(/the price rose in \d+ of \d+/);
    expect(page).toMatch(/\d+ cases are too few to foretell anything/);
    expect(page).not.toMatch(/will (rise|fall)|expect|likely|forecast/i);
  });

  test('that never were are said to be none', async () => {
    const { why } = depth();
    const page = text(await show(<Why {...why} weeks={why.weeks.slice(-1)} />));
    expect(page).toContain('Since 2018: no other episode of a margin in the band “squeezed”');
  });
});
