// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { removeCopies } from '@/utils/page/marks/copies';
import { isDark } from '@/utils/page/marks/ground';
import { putOn } from '@/utils/page/marks/marks';
import { patience } from '@/utils/page/patience';
import { refusals } from '@/utils/page/search/refusals';
import { newUnit } from '@/utils/page/unit';

test.each([
  ['rgb(20, 20, 20)', 'rgba(0, 0, 0, 0)', false],
  ['rgb(240, 240, 240)', 'rgba(0, 0, 0, 0)', true],
  ['rgba(255, 255, 255, 0.9)', 'rgba(0, 0, 0, 0)', true],
  ['color(srgb 0.95 0.95 0.9)', 'rgba(0, 0, 0, 0)', true],
  ['oklch(0.25 0.02 90)', 'rgba(0, 0, 0, 0)', false],
  ['lab(95 0 0)', 'rgba(0, 0, 0, 0)', true],
  // A rise in green and a fall in red, on either ground.
  ['rgb(14, 203, 129)', 'rgb(24, 26, 32)', true],
  ['rgb(246, 70, 93)', 'rgb(24, 26, 32)', true],
  ['rgb(14, 203, 129)', 'rgb(255, 255, 255)', false],
  ['rgb(246, 70, 93)', 'rgb(255, 255, 255)', false],
])('text of %s before %s stands on a dark ground: %s', (color, backgroundColor, dark) => {
  document.body.innerHTML = '<p></p>';
  const original = globalThis.getComputedStyle;
  globalThis.getComputedStyle = () => ({ color, backgroundColor }) as CSSStyleDeclaration;
  expect(isDark(document.body)).toBe(dark);
  globalThis.getComputedStyle = original;
});

test('dead marks in copied nodes go, and their texts are joined; living marks stay', () => {
  document.body.innerHTML = '<p>at $90,000 now</p>';
  const original = document.querySelector('p') as HTMLElement;
  putOn(document.createElement('hashfloor-mark'), original.firstChild as Text, 10);
  const copy = original.cloneNode(true) as HTMLElement;
  document.body.append(copy);
  removeCopies(document.body);
  expect(copy.innerHTML).toBe('at $90,000 now');
  expect(copy.childNodes.length).toBe(1);
  expect(original.querySelectorAll('hashfloor-mark').length).toBe(1);
});

test('what was refused stays refused when its number ticks, and nothing else is', () => {
  const refused = refusals([]);
  const price = { kind: 'price', currency: 'USD' } as const;
  const key = refused.add(price, 'Target $90,000 today');
  expect(refused.has(price, 'Target $91,250.5 today')).toBe(true);
  expect(refused.has(price, 'Bitcoin $90,000 today')).toBe(false);
  expect(refused.has({ ...price, kind: 'cost' }, 'Target $90,000 today')).toBe(false);
  expect(refusals([key]).has(price, 'Target $1 today')).toBe(true);
});

test('a unit that answers our own writing is not read at once again', () => {
  const unit = newUnit(document.body);
  const patient = patience(() => {});
  expect(patient.allows(unit, 1000)).toBe(true);
  expect(patient.allows(unit, 1001)).toBe(false);
  expect(patient.allows(unit, 1050)).toBe(true);
});

test('twenty readings a second are borne, a thousand are not', () => {
  const count = (step: number) => {
    const unit = newUnit(document.body);
    const patient = patience(() => {});
    let allowed = 0;
    for (let now = 1000; now < 2000; now += step) if (patient.allows(unit, now)) allowed++;
    return allowed;
  };
  expect(count(50)).toBe(20);
  expect(count(9)).toBeLessThan(80);
});

test('a page that undoes all our work is given up, once', () => {
  let despaired = 0;
  const patient = patience(() => despaired++);
  for (let n = 0; n < 200; n++) patient.undone(newUnit(document.body));
  expect(despaired).toBe(1);
});
