import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_ALERTS } from '@/utils/alerts/alert';
import type { Figures } from '@/utils/figures/figure';
import * as settings from '@/utils/settings';
import * as store from '@/utils/store';
import type { Rest } from './browser';
import { begin, end, settled } from './day';

let rest: Rest;

beforeEach(async () => {
  rest = begin().rest;
  await settings.basis.setValue({ kind: 'published', id: 'coinshares-2025q2', rolled: false });
});
afterEach(end);

/** Lets the worker see a price of now, with difficulty and flows as they were. */
async function seePrice(usd: number): Promise<void> {
  const figure = <T>(value: T) => ({ value, observedAt: Date.now(), source: 'mempool' });
  const figures: Figures = {
    price: figure({ USD: usd }),
    difficulty: figure(149.3e12),
    reward: figure(3.149),
    mpi: figure(-0.9),
  };
  await store.figures.setValue(figures);
  await settled();
}

describe('with leave to notify', () => {
  beforeEach(async () => {
    rest.leave.add('notifications');
    await settings.alerts.setValue({ ...NO_ALERTS, marginLevel: 0.25 });
    await seePrice(90_000);
  });

  test('a crossing is told once, with its figures', async () => {
    expect([...rest.notified]).toEqual([]);
    await seePrice(105_000);
    expect(rest.notified.get('margin')?.title).toBe('Margin above 25%');
    expect(rest.notified.get('margin')?.message).toContain('$105,000');
    rest.notified.clear();
    await seePrice(106_000);
    expect([...rest.notified]).toEqual([]);
  });

  test('another basis is not another margin', async () => {
    await settings.basis.setValue({ kind: 'preset', id: 'global_electricity' });
    await settled();
    expect([...rest.notified]).toEqual([]);
  });

  test('nor are other machines', async () => {
    await settings.basis.setValue({ kind: 'rig' });
    await settled();
    await settings.rig.setValue({ ...settings.rig.fallback, usdPerKwh: 0.02 });
    await settled();
    await settings.rig.setValue({ ...settings.rig.fallback, usdPerKwh: 0.2 });
    await settled();
    expect([...rest.notified]).toEqual([]);
  });
});

test('without leave nothing is told, nor made up for later', async () => {
  await settings.alerts.setValue({ ...NO_ALERTS, marginLevel: 0.25 });
  await seePrice(90_000);
  await seePrice(105_000);
  rest.leave.add('notifications');
  await seePrice(106_000);
  expect([...rest.notified]).toEqual([]);
});

test('by itself it tells nothing', async () => {
  rest.leave.add('notifications');
  await seePrice(90_000);
  await seePrice(40_000);
  expect([...rest.notified]).toEqual([]);
});

describe('the badge', () => {
  test.each([
    ['price', '90k'],
    ['verdict', '▽'],
    ['nothing', ''],
  ] as const)('shows %s where that is chosen', async (choice, text) => {
    await seePrice(90_000);
    await settings.badgeShows.setValue(choice);
    await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe(text));
  });
});
