// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Options } from '@/components/options/Options';
import type { Settings } from '@/components/options/options-props';
import { NO_ALERTS } from '@/utils/alerts/alert';
import { NOW, optionsProps } from './sample';
import { clear, control, press, saidBy, show, text, type } from './screen';

afterEach(clear);

const RIG = { efficiencyJPerTh: 17.5, usdPerKwh: 0.07, pue: 1.05, overheadUsdPerPhDay: 0, poolFeePct: 2 };
const today = new Date(NOW).toISOString().slice(0, 10);
const earlier = '2025-12-01';
const QUIET = { from: 22 * 60, to: 7 * 60 };

/** The page as it answers: what is set is shown. */
async function live(first: Partial<Settings>) {
  const stored = vi.fn();
  let settings = first;
  const draw = (): Promise<HTMLElement> =>
    show(<Options {...optionsProps(settings)} onChange={change} onAlerts={(alerts) => change({ alerts })} />);
  function change(changed: Partial<Settings>): void {
    settings = { ...settings, ...changed };
    stored(changed);
    void draw();
  }
  return { page: await draw(), stored };
}

describe('every number', () => {
  const alerts = (marginLevel: number) => ({ alerts: { ...NO_ALERTS, marginLevel } });
  const NUMBERS: readonly [label: string, range: string, typed: string, set: object, usual: object][] = [
    ['Efficiency', '9 to 110 J/TH, default 17.5', '32', { efficiencyJPerTh: 32 }, { efficiencyJPerTh: 17.5 }],
    ['Power', '0 to 0.4 USD/kWh, default 0.07', '0,12', { usdPerKwh: 0.12 }, { usdPerKwh: 0.07 }],
    ['Cooling factor (PUE)', '1 to 1.3 ×, default 1.05', '1.2', { pue: 1.2 }, { pue: 1.05 }],
    [
      'Other costs',
      '0 to 40 USD per PH/s and day, default 0',
      '3',
      { overheadUsdPerPhDay: 3 },
      { overheadUsdPerPhDay: 0 },
    ],
    ['Pool fee', '0 to 4 %, default 2', '1', { poolFeePct: 1 }, { poolFeePct: 2 }],
  ];

  test.each(NUMBERS)(
    '%s: unit, range, default, and the way back to it',
    async (label, said, typed, set, usual) => {
      const { stored } = await live({ rig: RIG });
      expect(saidBy(label)).toBe(said);
      expect(() => control(`${label}: Back to default`)).toThrow();
      await type(label, typed);
      expect(stored).toHaveBeenLastCalledWith({ rig: { ...RIG, ...set } });
      await press(`${label}: Back to default`);
      expect(stored).toHaveBeenLastCalledWith({ rig: { ...RIG, ...usual } });
      expect(() => control(`${label}: Back to default`)).toThrow();
    },
  );

  test.each(NUMBERS.map(([label]) => label))(
    '%s: what makes no sense is said and stays typed',
    async (label) => {
      const { stored } = await live({ rig: RIG });
      for (const nonsense of ['-1', '999', 'abc', '1e3', '']) {
        await type(label, nonsense);
        expect(control<HTMLInputElement>(label).value).toBe(nonsense);
        expect(saidBy(label), nonsense).toMatch(/stays in force\.$/);
      }
      expect(stored).not.toHaveBeenCalled();
    },
  );

  test('the level of the margin, with what would be said at it', async () => {
    const { page, stored } = await live(alerts(0.25));
    expect(saidBy('Level of the margin over cost')).toBe('-50 to 900 %, default 25'.replace('-', '−'));
    await type('Level of the margin over cost', '40');
    expect(stored).toHaveBeenLastCalledWith(alerts(0.4));
    expect(text(page.querySelector('#alerts'))).toContain('Margin below 40%');
    await press('Level of the margin over cost: Back to default');
    expect(stored).toHaveBeenLastCalledWith(alerts(0.25));
  });
});

describe('each other field leads back to its default', () => {
  test('what a rig costs follows each of its numbers at once', async () => {
    const { page } = await live({ rig: RIG });
    const cost = () => text(page.querySelector('.choice:has([inputmode]) .choice-result'));
    const before = cost();
    await type('Power', '0.14');
    expect(cost()).not.toBe(before);
  });

  test.each([
    ['Language', { language: 'ja' }, { language: '' }, 'Default: The browser’s'],
    ['Show sums in', { currency: 'EUR' }, { currency: 'USD' }, 'Default: US Dollar'],
  ])('%s', async (label, set, usual, said) => {
    const { page, stored } = await live(set);
    expect(text(page.querySelector('#speech'))).toContain(said);
    await press(`${label}: Back to default`);
    expect(stored).toHaveBeenLastCalledWith(usual);
  });

  test('the day of a reading', async () => {
    const { stored } = await live({ typedMpi: { value: 1.5, date: earlier } });
    expect(saidBy('Day it was observed')).toBe('Jan 3, 2009 to Dec 6, 2025');
    await press('Day it was observed: Back to default');
    expect(stored).toHaveBeenLastCalledWith({ typedMpi: { value: 1.5, date: today } });
  });

  test('the sites that are off, with those that no list has', async () => {
    const { page, stored } = await live({ sitesOff: ['news.example.org', 'elsewhere.example'] });
    expect(text(page.querySelector('#sites'))).toContain(
      'Switched off: news.example.org and elsewhere.example',
    );
    await press('Sites: Back to default');
    expect(stored).toHaveBeenLastCalledWith({ sitesOff: [] });
    expect(text(page.querySelector('#sites'))).not.toContain('Switched off');
  });

  test('a key', async () => {
    const { stored } = await live({ keys: { bgeometrics: 'secret-key-1', cryptoquant: '' } });
    await press('BGeometrics key: Remove');
    expect(stored).toHaveBeenLastCalledWith({ keys: { bgeometrics: '', cryptoquant: '' } });
  });

  test('quiet hours, with how many they are; half a time is said and not kept', async () => {
    const quiet = (from: number) => ({ alerts: { ...NO_ALERTS, quiet: { ...QUIET, from } } });
    const { page, stored } = await live({ alerts: { ...NO_ALERTS, quiet: QUIET } });
    expect(text(page.querySelector('.quiet'))).toContain('9 hours');
    await type('From', '23:30');
    expect(stored).toHaveBeenLastCalledWith(quiet(23 * 60 + 30));
    expect(text(page.querySelector('.quiet'))).toContain('7.5 hours');
    stored.mockClear();
    await type('From', '');
    expect(saidBy('From')).toContain('A time is needed here.');
    expect(stored).not.toHaveBeenCalled();
    await press('From: Back to default');
    expect(stored).toHaveBeenLastCalledWith(quiet(QUIET.from));
  });

  test.each([
    ['#sites', { paused: true }, 'Default: off'],
    ['#sites', { strips: false }, 'Default: on'],
    ['#alerts', { alerts: { ...NO_ALERTS, record: true } }, 'Default: off'],
  ])('a switch in %s tells how it was: %j', async (part, set, said) => {
    expect(text((await live({})).page.querySelector(part))).not.toContain('Default: o');
    expect(text((await live(set)).page.querySelector(part))).toContain(said);
  });

  test('of each list of choices one is named the default', async () => {
    const { page } = await live({ markStyle: 'off', badgeShows: 'price', basis: { kind: 'rig' } });
    const usual = [...page.querySelectorAll('.choice:has(.choice-usual) .choice-name')].map((one) =>
      text(one),
    );
    expect(usual).toEqual(['listed miners, cash', 'Badge', 'First rows', 'Margin over cost']);
  });
});

describe('a reset', () => {
  test('is undone by the next press', async () => {
    const undo = vi.fn();
    const page = await show(<Options {...optionsProps({}, { onReset: async () => undo })} />);
    await press('Reset everything');
    await press('Really reset everything?');
    await press('Undo');
    expect(undo).toHaveBeenCalledOnce();
    expect(text(page.querySelector('#backup'))).toContain('Everything is as it was before.');
  });
});

test('what the browser could not keep is said', async () => {
  await show(<Options {...optionsProps({}, { notKept: true })} />);
  expect(text(document.querySelector('[role="alert"]'))).toContain('The browser could not keep this');
});

test('numbers stand in their fields as the reader writes them', async () => {
  await show(<Options {...optionsProps({ rig: { ...RIG, usdPerKwh: 0.085 } })} />, 'de-DE');
  expect(control<HTMLInputElement>('Power').value).toBe('0,085');
});
