// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { dropTail, type Place, placeBehind, putOn, shorten, stands, takeOff } from '@/utils/page/marks/marks';

const mark = () => document.createElement('hashfloor-mark');
const pieces = () =>
  [...(box.childNodes as Iterable<Node>)].map((node) => node.nodeValue ?? `<${node.nodeName.toLowerCase()}>`);
let box: HTMLElement;
let text: Text;

beforeEach(() => {
  document.body.innerHTML = '<p>from $90,000 to $95,000 today</p>';
  box = document.querySelector('p') as HTMLElement;
  text = box.firstChild as Text;
});

/** Marks both amounts, the last first, as a reading does. */
function markBoth(): [Place, Place] {
  const second = putOn(mark(), text, 'from $90,000 to $95,000'.length);
  const first = putOn(mark(), text, 'from $90,000'.length);
  return [first, second];
}

test('a mark stands behind its amount, and the page’s own text node before it', () => {
  const place = putOn(mark(), text, 'from $90,000'.length);
  expect(pieces()).toEqual(['from $90,000', '<hashfloor-mark>', ' to $95,000 today']);
  expect(box.firstChild).toBe(text);
  expect(box.textContent).toBe('from $90,000 to $95,000 today');
  expect(stands(place)).toBe(true);
});

test('an amount at the end of a text is marked without splitting it', () => {
  putOn(mark(), text, text.length);
  expect(pieces()).toEqual(['from $90,000 to $95,000 today', '<hashfloor-mark>']);
});

test.each([
  ['first, then second', [0, 1]],
  ['second, then first', [1, 0]],
])('two marks in one text come off without a trace: %s', (_, order) => {
  const places = markBoth();
  expect(pieces()).toEqual(['from $90,000', '<hashfloor-mark>', ' to $95,000', '<hashfloor-mark>', ' today']);
  for (const index of order) takeOff(places[index] as Place);
  expect(pieces()).toEqual(['from $90,000 to $95,000 today']);
  expect(box.firstChild).toBe(text);
});

test('one of two marks comes off, and the other stays right', () => {
  const [first, second] = markBoth();
  takeOff(first);
  expect(pieces()).toEqual(['from $90,000 to $95,000', '<hashfloor-mark>', ' today']);
  expect(stands(second)).toBe(true);
  expect(placeBehind(text)).toBe(second);
});

test('when the page writes its text anew, all that was split off goes, later marks with it', () => {
  const [first, second] = markBoth();
  text.data = 'from $91,000 to $96,000 tonight';
  expect(dropTail(first)).toEqual([second]);
  expect(pieces()).toEqual(['from $91,000 to $96,000 tonight', '<hashfloor-mark>']);
});

test('a mark moves to its amount’s new end with its element in place', () => {
  const place = putOn(mark(), text, 'from $90,000'.length);
  text.data = 'now $100,000 and counting';
  dropTail(place);
  shorten(place, 'now $100,000'.length);
  expect(pieces()).toEqual(['now $100,000', '<hashfloor-mark>', ' and counting']);
  takeOff(place);
  expect(pieces()).toEqual(['now $100,000 and counting']);
});

test('a text that the page takes away gets back what was split off it', () => {
  const [first] = markBoth();
  const elsewhere = document.createElement('div');
  elsewhere.append(text);
  takeOff(first);
  expect(elsewhere.textContent).toBe('from $90,000 to $95,000 today');
  expect(elsewhere.childNodes.length).toBe(1);
  expect(box.textContent).toBe('');
});
