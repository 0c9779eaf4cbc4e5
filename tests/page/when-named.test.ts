// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenNamed } from '@/utils/page/text/when-named';

const names = (text: string) => /bitcoin/i.test(text);
let found: ReturnType<typeof vi.fn<() => void>>;
let end: AbortController;

// happy-dom has no XPath, by which elements of the page's own making are found; the trees here hang on plain ones.
vi.stubGlobal('XPathResult', {});
document.evaluate = () => ({ snapshotLength: 0 }) as XPathResult;

beforeEach(() => {
  vi.useFakeTimers();
  found = vi.fn<() => void>();
  end = new AbortController();
  document.title = '';
  document.body.innerHTML = '<p>News of the day</p>';
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const watch = () => whenNamed(document, names, end.signal, found);
const pass = () => vi.advanceTimersByTimeAsync(5000);

test.each([
  ['its title', '<title>Bitcoin today</title><p>News</p>'],
  ['its text', '<p>About <b>bitcoin</b></p>'],
  ['a name that elements part', '<p><b>Bit</b>coin</p>'],
])('a page that names it in %s is found at once', (_, html) => {
  document.body.innerHTML = html;
  document.title = document.querySelector('title')?.textContent ?? '';
  watch();
  expect(found).toHaveBeenCalledTimes(1);
});

test('a shadow tree is a part of the page', () => {
  const host = document.body.appendChild(document.createElement('div'));
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>bitcoin</p>';
  watch();
  expect(found).toHaveBeenCalledTimes(1);
});

test('a page that names it later is found then, and once', async () => {
  watch();
  await pass();
  expect(found).not.toHaveBeenCalled();
  document.body.append('and bitcoin');
  await pass();
  document.body.append('bitcoin again');
  await pass();
  expect(found).toHaveBeenCalledTimes(1);
});

test('a text that is rewritten in place counts too', async () => {
  watch();
  const text = document.querySelector('p')?.firstChild as Text;
  text.data = 'Bitcoin of the day';
  await pass();
  expect(found).toHaveBeenCalledTimes(1);
});

test('scripts do not name anything', async () => {
  document.body.innerHTML = '<p>News</p><script type="application/json">{"coin":"bitcoin"}</script>';
  watch();
  await pass();
  expect(found).not.toHaveBeenCalled();
});

test('nothing is found after the end', async () => {
  watch();
  end.abort();
  document.body.append('bitcoin');
  await pass();
  expect(found).not.toHaveBeenCalled();
});
