// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { Options } from '@/components/options/Options';
import type { OptionsProps } from '@/components/options/options-props';
import { optionsProps } from './sample';
import { clear, control, press, show, text, type } from './screen';

afterEach(clear);

const SITES: OptionsProps['sites'] = [
  { host: 'trade.example.com', kind: 'exchange', granted: true },
  { host: 'kept.example.com', kind: 'exchange', granted: false },
  { host: 'one.example.org', kind: 'exchange', group: 'exchanges', granted: false },
  { host: 'two.example.org', kind: 'exchange', group: 'exchanges', granted: true },
  { host: 'big.example.org', kind: 'prices', group: 'finance', granted: false, paths: ['/search*'] },
];
const draw = (changed: Partial<OptionsProps> = {}, settings: Partial<OptionsProps['settings']> = {}) =>
  show(<Options {...optionsProps(settings, { sites: SITES, ...changed })} />);
const CHARTS =
  'Embedded charts Marks in frames of TradingView and others, wherever they are shown. Your browser asks you first.';
const isOn = (name: string) => control<HTMLInputElement>(name).checked;

test('a switch tells whether the browser lets us mark a site, not what was once wanted', async () => {
  await draw();
  expect(isOn('one.example.org')).toBe(false);
  expect(isOn('two.example.org')).toBe(true);
  expect(isOn('kept.example.com')).toBe(false);
});

test('a site is asked for in the press itself, and given back by the next', async () => {
  const [onAllow, onForget] = [vi.fn(), vi.fn()];
  await draw({ onAllow, onForget });
  await press('one.example.org');
  expect(onAllow).toHaveBeenCalledWith(['one.example.org']);
  await press('two.example.org');
  expect(onForget).toHaveBeenCalledWith(['two.example.org']);
});

test('a switch stays as it is until the browser has answered', async () => {
  await draw();
  await press('one.example.org');
  expect(isOn('one.example.org')).toBe(false);
  await press('All of these');
  expect(isOn('All of these')).toBe(false);
});

test('one that is wanted again is switched on as well as asked for', async () => {
  const [onAllow, onChange] = [vi.fn(), vi.fn()];
  await draw({ onAllow, onChange }, { sitesOff: ['one.example.org', 'www.example.com'] });
  await press('one.example.org');
  expect(onAllow).toHaveBeenCalledWith(['one.example.org']);
  expect(onChange).toHaveBeenCalledWith({ sitesOff: ['www.example.com'] });
});

test('a group is asked for as a whole, without those that are granted', async () => {
  const onAllow = vi.fn();
  await draw({ onAllow });
  await press('All of these');
  expect(onAllow).toHaveBeenCalledWith(['one.example.org']);
});

test('each group says how many of its sites are on, and how far a big one is marked', async () => {
  const page = await draw();
  expect(text(page.querySelector('#sites'))).toContain('Exchanges in more countries 1 of 2 on');
  expect(text(page.querySelector('#sites'))).toContain('big.example.org /search');
});

test('a refusal is said where it was asked', async () => {
  const page = await draw({ refusedHosts: ['one.example.org'] });
  const said = [...page.querySelectorAll('#sites [role="status"]')].map(text).filter(Boolean);
  expect(said).toEqual(['The browser did not allow it. Nothing has changed.']);
  expect(isOn('one.example.org')).toBe(false);
});

test('they are found by a part of their name, as all others', async () => {
  const page = await draw();
  await type('Find a site', 'two.');
  expect(text(page.querySelector('#sites'))).toContain('two.example.org');
  expect(text(page.querySelector('#sites'))).not.toContain('trade.example.com');
});

test('embedded charts are on only where the browser lets us mark them', async () => {
  const onCharts = vi.fn();
  await draw({ onCharts }, { charts: true });
  expect(isOn(CHARTS)).toBe(false);
  await press(CHARTS);
  expect(onCharts).toHaveBeenCalledWith(true);
  await draw({ onCharts, chartsAllowed: true }, { charts: true });
  expect(isOn(CHARTS)).toBe(true);
});
