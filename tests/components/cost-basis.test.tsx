// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Options } from '@/components/options/Options';
import { optionsProps } from './sample';
import { clear, control, press, saidBy, show, text, type } from './screen';

afterEach(clear);

describe('cost basis', () => {
  test('each has its cost and the margin that follows from it', async () => {
    const page = await show(<Options {...optionsProps()} />);
    const rows = [...page.querySelectorAll('#basis .choice')].map((row) => text(row));
    expect(rows).toHaveLength(8);
    for (const row of rows) expect(row).toMatch(/\$[\d,]+ [+−]\d+\.\d%/);
  });

  test('choosing stores it at once', async () => {
    const onChange = vi.fn();
    await show(<Options {...optionsProps({}, { onChange })} />);
    await press('world fleet, electricity');
    expect(onChange).toHaveBeenCalledWith({ basis: { kind: 'preset', id: 'global_electricity' } });
  });

  test('a published figure can be chosen, and rolled forward', async () => {
    const onChange = vi.fn();
    const basis = { kind: 'published', id: 'coinshares-2025q2', rolled: false } as const;
    await show(<Options {...optionsProps({ basis }, { onChange })} />);
    expect(control<HTMLSelectElement>('Figure').selectedOptions[0]?.textContent).toBe(
      'CoinShares Q2 2025: $74,600',
    );
    await press('Roll it forward');
    expect(onChange).toHaveBeenCalledWith({ basis: { ...basis, rolled: true } });
  });
});

test('sums can be shown in another currency', async () => {
  const onChange = vi.fn();
  await show(<Options {...optionsProps({}, { onChange })} />);
  await act(() => {
    const choice = control<HTMLSelectElement>('Show sums in');
    choice.value = 'EUR';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onChange).toHaveBeenCalledWith({ currency: 'EUR' });
});

describe("the user's own machines", () => {
  test('a valid entry is stored when the field is left', async () => {
    const onChange = vi.fn();
    const props = optionsProps({}, { onChange });
    await show(<Options {...props} />);
    await type('Power', '0,085');
    expect(onChange).toHaveBeenCalledWith({ rig: { ...props.settings.rig, usdPerKwh: 0.085 } });
  });

  test.each([
    ['Efficiency', '8', 'Only 9 to 110 J/TH'],
    ['Efficiency', 'S19', 'not a number'],
    ['Power', '7', 'Only 0 to 0.4 USD/kWh'],
    ['PUE', '', 'A number is needed'],
    ['Pool fee', '-1', 'Only 0 to 4 %'],
  ])('%s of “%s” is not stored, not lost, and explained', async (field, entry, said) => {
    const onChange = vi.fn();
    await show(<Options {...optionsProps({}, { onChange })} />);
    await type(field, entry);
    expect(onChange).not.toHaveBeenCalled();
    expect(control<HTMLInputElement>(field).value).toBe(entry);
    expect(control(field).getAttribute('aria-invalid')).toBe('true');
    expect(saidBy(field)).toContain(said);
  });

  test('an entry is stored after a pause in typing, without what it was on the way', async () => {
    vi.useFakeTimers();
    const onChange = vi.fn();
    const props = optionsProps({}, { onChange });
    await show(<Options {...props} />);
    const field = control<HTMLInputElement>('Efficiency');
    for (const entry of ['1', '11', '110', '11']) {
      field.value = entry;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    expect(onChange).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(onChange.mock.calls).toEqual([[{ rig: { ...props.settings.rig, efficiencyJPerTh: 11 } }]]);
    vi.useRealTimers();
  });

  test('the message goes when the entry is put right', async () => {
    await show(<Options {...optionsProps()} />);
    await type('Efficiency', '8');
    await type('Efficiency', '18');
    expect(control('Efficiency').getAttribute('aria-invalid')).toBe('false');
    expect(saidBy('Efficiency')).toBe('9 to 110 J/TH, default 17.5');
  });

  test('a number half typed is left alone', async () => {
    const props = optionsProps();
    const draw = (rig: typeof props.settings.rig) =>
      show(<Options {...optionsProps({ rig })} onChange={({ rig }) => rig && void draw(rig)} />);
    await draw(props.settings.rig);
    await type('Efficiency', '18.');
    expect(control<HTMLInputElement>('Efficiency').value).toBe('18.');
  });

  test('what another window changed is followed', async () => {
    const { rig } = optionsProps().settings;
    await show(<Options {...optionsProps()} />);
    await show(<Options {...optionsProps({ rig: { ...rig, efficiencyJPerTh: 21 } })} />);
    expect(control<HTMLInputElement>('Efficiency').value).toBe('21');
  });
});
