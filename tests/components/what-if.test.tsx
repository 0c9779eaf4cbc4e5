// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { Machines } from '@/components/what-if/Machines';
import { readSum } from '@/components/what-if/read-sum';
import { WhatIf } from '@/components/what-if/WhatIf';
import { DEFAULT_BASIS } from '@/utils/mining/basis';
import { termsOf } from '@/utils/mining/what-if';
import { depth } from './depth';
import { NOW } from './sample';
import { clear, control, press, show, text } from './screen';

afterEach(clear);
const rig = { efficiencyJPerTh: 17.5, usdPerKwh: 0.07, pue: 1.05, overheadUsdPerPhDay: 0, poolFeePct: 2 };

/** The form on a basis of 20 J/TH at 5 cents with nothing else, where 2,000 PH/s-days make a coin. */
async function form(more: { currency?: string; rate?: number } = {}) {
  const terms = { ...termsOf(DEFAULT_BASIS, rig, NOW), overheadUsdPerPhDay: 0, efficiencyJPerTh: 20 };
  const { bands } = depth().standing;
  return show(<WhatIf price={90_000} terms={terms} basis="sample" phDays={2000} bands={bands} {...more} />);
}
const outcome = () => text(document.querySelector('.outcome'));

describe('what if', () => {
  test('starts with today', async () => {
    await form();
    expect(outcome()).toContain('+87.5%');
    expect(outcome()).toContain('At $0.05 per kWh and 20 J/TH the price must stay above $48,000.');
    expect(outcome()).toContain('nothing is left once power costs $0.094 per kWh');
  });

  test('another tariff changes cost, margin, verdict and the sentence', async () => {
    await form();
    await enterTyped('Price of power', '0.09');
    expect(outcome()).toContain('At $0.09 per kWh and 20 J/TH the price must stay above $86,400.');
    expect(outcome()).toContain('+4.2%');
    expect(outcome()).toContain('Squeezed');
  });

  test('a price is read as it is written', async () => {
    await form();
    await enterTyped('Price of one bitcoin', '40,000');
    expect(outcome()).toContain('−16.7%');
    expect(outcome()).toContain('Underwater');
  });

  test('typing passes through nought without losing what was typed', async () => {
    await form();
    for (const part of ['0', '0.', '0.0', '0.07']) {
      await enterTyped('Price of power', part);
      expect(field('Price of power').value).toBe(part);
    }
    expect(outcome()).toContain('At $0.07 per kWh');
  });

  test('what makes no sense changes nothing and says so', async () => {
    const page = await form();
    await enterTyped('Efficiency', '500');
    expect(outcome()).toContain('+87.5%');
    expect(text(page)).toContain('Only 9 to 110 J/TH makes sense here.');
    expect(field('Efficiency').value).toBe('500');
  });

  test('leads back to today', async () => {
    await form();
    expect(control<HTMLButtonElement>('Back to today').disabled).toBe(true);
    await enterTyped('Efficiency', '30');
    expect(outcome()).toContain('+25.0%');
    await press('Back to today');
    expect(outcome()).toContain('+87.5%');
    expect(field('Efficiency').value).toBe('20');
  });

  test('in another currency the price is typed in it', async () => {
    await form({ currency: 'EUR', rate: 0.5 });
    expect(field('Price of one bitcoin').value).toBe('45,000');
    await enterTyped('Price of one bitcoin', '24000');
    expect(outcome()).toContain('0.0%');
  });
});

test('machines earn below their break-even tariff and lose above it', async () => {
  const page = await show(<Machines hashprice={36} usdPerKwh={0.05} />);
  const rows = [...page.querySelectorAll('tbody tr')].map((row) => text(row));
  expect(rows.find((row) => row.startsWith('Antminer S21 Pro'))).toMatch(/15\$0\.100△ earns$/);
  expect(rows.find((row) => row.startsWith('Antminer S9'))).toMatch(/98\$0\.015▽ loses$/);
});

test.each([
  ['85,000', 85_000],
  ['85.000', 85_000],
  ['$85,000.50', 85_000.5],
  ['85 000,50 €', Number.NaN],
  ['85 000,50', 85_000.5],
  ['85k', 85_000],
  ['1,234,567', 1_234_567],
  ['0.07', 0.07],
  ['0,07', 0.07],
  ['0.075', 0.075],
  ['15.6', 15.6],
  ['.5', 0.5],
  ['', Number.NaN],
  ['dear', Number.NaN],
  ['1e9', Number.NaN],
])('“%s” is read as %d', (written, value) => {
  expect(readSum(written)).toBe(value);
});

/** The text field of that label: its slider has the same name. */
function field(name: string): HTMLInputElement {
  const found = [...document.querySelectorAll<HTMLInputElement>('input[inputmode]')].find((input) =>
    text(document.querySelector(`label[for="${input.id}"]`)).includes(name),
  );
  if (!found) throw new Error(`no field “${name}”`);
  return found;
}

async function enterTyped(name: string, value: string): Promise<void> {
  await act(() => {
    field(name).value = value;
    field(name).dispatchEvent(new Event('input', { bubbles: true }));
  });
}
