import { describe, expect, test } from 'vitest';
import { readSettings, writeSettings } from '@/entrypoints/options/settings-file';
import { NO_ALERTS } from '@/utils/alerts/alert';

const SETTINGS = {
  basis: { kind: 'published', id: 'coinshares-2025q2', rolled: true },
  rig: { efficiencyJPerTh: 21, usdPerKwh: 0.085, pue: 1.1, overheadUsdPerPhDay: 3, poolFeePct: 1 },
  typedMpi: { value: -0.9, date: '2025-12-05' },
  sitesOff: ['www.example.com', 'news.example.org'],
  blocked: 'forum.example.com\n*.example.net/x',
  allowed: 'forum.example.com/prices',
  paused: true,
  strips: false,
  tables: 'hover',
  charts: true,
  markStyle: 'underline',
  currency: 'EUR',
  language: 'de',
  badgeShows: 'verdict',
  alerts: { ...NO_ALERTS, marginLevel: 0.25, record: true, quiet: { from: 1320, to: 420 } },
} as const;
const portable = { ...SETTINGS, sitesOff: [...SETTINGS.sitesOff] };
const file = (settings: object) => JSON.stringify({ hashfloor: 1, settings });

test('what was saved comes back the same', () => {
  expect(readSettings(writeSettings(portable))).toEqual(SETTINGS);
});

test('keys are in no file', () => {
  const withKeys = { ...portable, keys: { bgeometrics: 'secret-one', cryptoquant: 'secret-two' } };
  expect(writeSettings(withKeys)).not.toContain('secret');
});

test('a reading is in no file, for it tells which site was visited', () => {
  const host = 'www.coindesk.com';
  const read = {
    ...portable,
    basis: { kind: 'reading', value: 74_600, host, date: '2025-12-05' } as const,
    typedMpi: { value: -0.9, date: '2025-12-05', host },
  };
  const { basis: _, typedMpi: __, ...others } = SETTINGS;
  expect(readSettings(writeSettings(read))).toEqual(others);
});

test('a file may name some settings only', () => {
  expect(readSettings(file({ paused: false }))).toEqual({ paused: false });
});

test('a file of the first version, before strips and charts were, is taken', () => {
  const { strips: _, charts: __, ...first } = SETTINGS;
  expect(readSettings(file(first))).toEqual(first);
});

test('what a later version added is left out', () => {
  expect(readSettings(file({ paused: true, sound: 'on', keys: { bgeometrics: 'x' } }))).toEqual({
    paused: true,
  });
});

describe('nothing is taken from', () => {
  test.each([
    ['what is no JSON', 'paused: true'],
    ['another program’s file', '{"settings":{"paused":true}}'],
    ['another format of ours', '{"hashfloor":2,"settings":{"paused":true}}'],
    ['a rig that makes no sense', file({ paused: true, rig: { ...SETTINGS.rig, usdPerKwh: 7 } })],
    ['a figure that nobody published', file({ basis: { kind: 'published', id: 'nobody', rolled: false } })],
    ['a preset that there is not', file({ basis: { kind: 'preset', id: 'free' } })],
    ['a day that there is not', file({ typedMpi: { value: 1, date: '2025-13-41' } })],
    ['a site that is no host', file({ sitesOff: ['javascript:alert(1)'] })],
    ['a currency that is none', file({ currency: 'euros' })],
    ['a language that we do not speak', file({ language: 'tlh' })],
    ['a badge that there is not', file({ badgeShows: 'moon' })],
    ['a level out of this world', file({ alerts: { ...SETTINGS.alerts, marginLevel: 99 } })],
    ['an hour that there is not', file({ alerts: { ...SETTINGS.alerts, quiet: { from: 0, to: 1440 } } })],
    ['a style that there is not', file({ markStyle: 'blink' })],
  ])('%s', (_, text) => {
    expect(readSettings(text)).toBeNull();
  });
});
