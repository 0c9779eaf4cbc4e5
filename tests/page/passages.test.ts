// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Block, blockOf, rowOf } from '@/utils/page/text/blocks';
import { passagesOf, placeOf } from '@/utils/page/text/passages';

// happy-dom knows hardly any of the styles that browsers give elements by default.
const DISPLAYS: Record<string, string> = {
  p: 'block',
  div: 'block',
  td: 'table-cell',
  script: 'none',
  section: 'block',
};
beforeEach(() => {
  vi.stubGlobal('getComputedStyle', ({ localName, style }: HTMLElement) => ({
    display: style.display || DISPLAYS[localName] || 'inline',
    float: 'none',
    position: 'static',
    overflow: 'visible',
  }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function read(html: string, selector: string): string[] {
  document.body.innerHTML = html;
  const block = document.querySelector(selector) as Element;
  return [...passagesOf(block)].map(({ text }) => text);
}

test.each([
  [
    'a price split over elements',
    '<p>Bitcoin <b>$</b><b>90,</b><i>000</i> now</p>',
    'p',
    ['Bitcoin $90,000 now'],
  ],
  ['blanks as they are shown', '<p>\n  Bitcoin\n  at   <b> $90,000 </b>\n</p>', 'p', ['Bitcoin at $90,000 ']],
  ['a break between lines', '<p>Bitcoin<br>$90,000</p>', 'p', ['Bitcoin\n$90,000']],
  ['a note’s number apart', '<p>Bitcoin $90,000<sup>1</sup> rose</p>', 'p', ['Bitcoin $90,000 1 rose']],
  [
    'no scripts, fields or code',
    '<p>Bitcoin <script>7</script><code>$1</code><input value="2">$90,000</p>',
    'p',
    ['Bitcoin $90,000'],
  ],
  [
    'nothing hidden',
    '<p>Bitcoin <span style="display:none">$80,000</span>$90,000</p>',
    'p',
    ['Bitcoin $90,000'],
  ],
  [
    'marks as if they were not there',
    '<p>Bitcoin $90,000<hashfloor-mark></hashfloor-mark> now</p>',
    'p',
    ['Bitcoin $90,000 now'],
  ],
  [
    'blocks within for themselves',
    '<section>Bitcoin <p>another</p> $90,000</section>',
    'section',
    ['Bitcoin ', '$90,000'],
  ],
  ['nothing where the author opted out', '<p data-hashfloor="off">Bitcoin $90,000</p>', 'p', []],
  ['nothing where somebody writes', '<p contenteditable>Bitcoin $90,000</p>', 'p', []],
])('reads %s', (_, html, selector, texts) => {
  expect(read(html, selector)).toEqual(texts);
});

test('the cells of a table’s row are parted by tabs', () => {
  const html = '<table><tr><td>Bitcoin</td><td> $90,000 </td><td>+2%</td></tr></table>';
  expect(read(html, 'tr')).toEqual(['Bitcoin\t$90,000\t+2%']);
});

test('a place in a passage is a place in a text node', () => {
  document.body.innerHTML = '<p>Bitcoin  at <b>$90,000</b> now</p>';
  const [passage] = [...passagesOf(document.querySelector('p') as Element)];
  if (!passage) throw new Error('nothing read');
  const end = passage.text.indexOf('$90,000') + '$90,000'.length;
  expect(placeOf(passage, end)).toEqual({ node: document.querySelector('b')?.firstChild, offset: 7 });
  expect(placeOf(passage, 'Bitcoin at'.length)?.offset).toBe('Bitcoin  at'.length);
});

test('a long text is read in parts, and no number is cut', () => {
  const passages = read(`<p>${'bitcoin 90,000 '.repeat(4000)}</p>`, 'p');
  expect(passages.length).toBeGreaterThan(1);
  expect(passages.every((text) => /^(bitcoin 90,000 ?)+$/.test(text.replace(/^90,000 /, '')))).toBe(true);
});

const rowText = (html: string, selector: string) => {
  document.body.innerHTML = html;
  const block = blockOf(document.querySelector(selector)?.firstChild as Node) as Block;
  return (rowOf(block) as Element).textContent;
};

test.each([
  ['fragments of a row', '<div><div>BTC</div><div id="x">$90,000</div><div>+2%</div></div>', 'BTC$90,000+2%'],
  ['a label and its value', '<div><dt>Price</dt><dd id="x">$90,000</dd></div>', 'Price$90,000'],
  [
    'an entry of a list, not the list',
    '<div><div>Bitcoin <b id="x">$90,000</b></div><div>Ether <b>$3,000</b></div></div>',
    'Bitcoin $90,000',
  ],
  [
    'a paragraph',
    '<div><p>Bitcoin is at <b id="x">$90,000</b>.</p><p>So it was.</p></div>',
    'Bitcoin is at $90,000.',
  ],
  [
    'a paragraph of figures alone with its label',
    '<div><span>BTC</span><p id="x">$90,000</p></div>',
    'BTC$90,000',
  ],
  [
    'a table’s row',
    '<table><tr><td>Bitcoin</td><td id="x">$90,000</td></tr><tr><td>Ether</td><td>$3,000</td></tr></table>',
    'Bitcoin$90,000',
  ],
])('takes %s together', (_, html, text) => {
  expect(rowText(html, '#x')).toBe(text);
});
