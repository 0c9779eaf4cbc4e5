import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as settings from '@/utils/settings';
import type { Rest } from './browser';
import { begin, end } from './day';

let rest: Rest;

beforeEach(async () => {
  rest = begin().rest;
  await settings.basis.setValue({ kind: 'published', id: 'coinshares-2025q2', rolled: false });
});
afterEach(end);

const opened = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);

describe('a selected number', () => {
  test('is looked at beside the page', () => {
    rest.pressMenu('€85,000');
    expect(rest.beside).toEqual([{ tabId: 7, path: 'study.html#price=85000&currency=EUR' }]);
  });

  test('words that are none lead to the page as it is', () => {
    rest.pressMenu('the whole market');
    expect(rest.beside).toEqual([{ tabId: 7, path: 'study.html' }]);
  });

  test('is looked at in a tab where there is no place beside', async () => {
    Object.assign(fakeBrowser, { sidePanel: {} });
    rest.pressMenu('$85,000');
    await vi.waitFor(async () =>
      expect((await opened()).some((url) => url?.endsWith('/study.html#price=85000&currency=USD'))).toBe(
        true,
      ),
    );
  });
});

describe('behind the keyword in the address bar', () => {
  test('a price is answered while it is typed', async () => {
    rest.typeKeyword('90k');
    await vi.waitFor(() => expect(rest.suggested).toContain('+20.6%'));
    expect(rest.suggested).toContain('$74,600');
  });

  test('what is no price is asked for', async () => {
    rest.typeKeyword('<b>moon</b>');
    await vi.waitFor(() => expect(rest.suggested).toContain('Type a price'));
  });

  test('Enter opens the closer look at that price', async () => {
    rest.enterKeyword('85000');
    await vi.waitFor(async () => expect((await opened()).join()).toContain('#price=85000&currency=USD'));
  });
});

test('keys pause marks and let them go on', async () => {
  rest.pressKeys('pause');
  await vi.waitFor(async () => expect(await settings.paused.getValue()).toBe(true));
  rest.pressKeys('pause');
  await vi.waitFor(async () => expect(await settings.paused.getValue()).toBe(false));
});

test('the menu of the icon does as well', async () => {
  rest.tickPause(true);
  await vi.waitFor(async () => expect(await settings.paused.getValue()).toBe(true));
  rest.tickPause(false);
  await vi.waitFor(async () => expect(await settings.paused.getValue()).toBe(false));
});
