import { describe, expect, test } from 'vitest';
import { codeOf, importsOf, sourcesIn } from './sources';

interface Room {
  /** What it may import at run time: beginnings of paths, or names of packages. Types of our own may come from anywhere below. */
  may: readonly RegExp[];
  /** Words of the platform that it must not say. */
  never?: RegExp;
}

const PURE =
  /^utils\/(prices|mining|history|words|markets|alerts|readings)\/|^utils\/(?:looks|one-by-one|together)$|^utils\/figures\/figure$/;
const DOORS = /^utils\/(messages|kept|settings|store|sites)$/;
const ADDRESSES = /^utils\/addresses\//;
const CLOCK = /\bDate\.now\b|new Date\(\)|\bperformance\./;
const NET = /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/;
const EXTENSION = /(?<![\w.])(browser|chrome)\./;
const KEPT = /\b(localStorage|sessionStorage|indexedDB)\b/;
const DOM = /(?<![\w.])(document|navigator)\./;
const any = (...patterns: RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'));

const PURE_ROOM: Room = { may: [PURE], never: any(CLOCK, NET, EXTENSION, KEPT, DOM) };

/** Longest beginning first: a file belongs to the first room that fits. */
const ROOMS: readonly [place: string, room: Room][] = [
  ['utils/prices/', PURE_ROOM],
  ['utils/mining/', PURE_ROOM],
  ['utils/history/', PURE_ROOM],
  ['utils/words/', PURE_ROOM],
  ['utils/alerts/', PURE_ROOM],
  ['utils/markets/', PURE_ROOM],
  ['utils/readings/', PURE_ROOM],
  ['utils/looks.ts', PURE_ROOM],
  ['utils/one-by-one.ts', PURE_ROOM],
  ['utils/together.ts', PURE_ROOM],
  ['utils/addresses/', { ...PURE_ROOM, may: [ADDRESSES] }],
  ['utils/page/', { may: [PURE, /^utils\/page\//], never: any(NET, EXTENSION, KEPT) }],
  [
    'utils/figures/',
    { may: [PURE, /^utils\/figures\//, /^zod(\/mini)?$/], never: any(EXTENSION, KEPT, DOM) },
  ],
  // The door to what is too long for the storage that settings are in.
  ['utils/archive.ts', { may: [PURE, /^idb$/], never: any(DOM, NET, EXTENSION) }],
  [
    'utils/',
    {
      may: [PURE, DOORS, ADDRESSES, /^utils\/figures\/hosts$/, /^wxt\//, /^@wxt-dev\//],
      never: any(DOM, NET),
    },
  ],
  [
    'components/plot/',
    {
      may: [PURE, /^components\//, ADDRESSES, /^preact(\/|$)/, /^uplot$/],
      never: any(NET, EXTENSION, KEPT),
    },
  ],
  [
    'components/',
    {
      may: [PURE, /^components\//, ADDRESSES, /^preact(\/|$)/],
      never: any(NET, EXTENSION, KEPT),
    },
  ],
];

const roomOf = (path: string) => ROOMS.find(([place]) => path.startsWith(place));

describe('a room imports only what lies below it', () => {
  test.each(sourcesIn('utils', 'components'))('%s', (path) => {
    const room = roomOf(path)?.[1];
    const wrong = importsOf(path)
      .filter(({ target, isType }) => !(isType && /^(utils|components)\//.test(target)))
      .filter(({ target }) => !room?.may.some((pattern) => pattern.test(target)))
      .map(({ specifier }) => `${path} → ${specifier}`);
    expect(wrong).toEqual([]);
  });
});

describe('a room says only the words of its own stratum', () => {
  test.each(sourcesIn('utils', 'components'))('%s', (path) => {
    const never = roomOf(path)?.[1].never;
    const lines = codeOf(path).split('\n');
    const wrong = lines.filter((line) => never?.test(line)).map((line) => `${path}: ${line.trim()}`);
    expect(wrong).toEqual([]);
  });
});

describe('an entrypoint imports no other entrypoint', () => {
  test.each(sourcesIn('entrypoints'))('%s', (path) => {
    const own = path.split('/').slice(0, 2).join('/');
    const wrong = importsOf(path)
      .filter(({ target }) => target.startsWith('entrypoints/') && !target.startsWith(`${own}/`))
      .map(({ specifier }) => `${path} → ${specifier}`);
    expect(wrong).toEqual([]);
  });
});

test('nothing below an entrypoint imports one', () => {
  const wrong = sourcesIn('utils', 'components').flatMap((path) =>
    importsOf(path)
      .filter(({ target }) => target.startsWith('entrypoints/'))
      .map(({ specifier }) => `${path} → ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test('no import climbs more than one folder: @/ leads from the root', () => {
  const wrong = sourcesIn('utils', 'components', 'entrypoints', 'tests').flatMap((path) =>
    importsOf(path)
      .filter(({ specifier }) => specifier.startsWith('../../'))
      .map(({ specifier }) => `${path} → ${specifier}`),
  );
  expect(wrong).toEqual([]);
});
