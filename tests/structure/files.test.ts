import { expect, test } from 'vitest';
import { read, sourcesIn } from './sources';

const LONGEST = 200;
const MEDIAN = 50;
/** Tables, one row a line: they are looked up, not read. */
const DATA =
  /^utils\/(addresses\/curated-sites|history\/[a-z-]+|mining\/published|prices\/locales\/[a-z]+)\.ts$/;

const lines = (path: string) => read(path).trimEnd().split('\n').length;
const sources = sourcesIn('utils', 'components', 'entrypoints').filter((path) => !DATA.test(path));

test.each([...sources, ...sourcesIn('tests')])(`%s has at most ${LONGEST} lines`, (path) => {
  expect(lines(path)).toBeLessThanOrEqual(LONGEST);
});

test(`half of all source files have at most ${MEDIAN} lines`, () => {
  const sorted = sources.map(lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN);
});

test('nobody switches the rules against any and ! off', () => {
  const switchedOff = sourcesIn('utils', 'components', 'entrypoints', 'tests').filter((path) =>
    /biome-ignore\s+lint\/(suspicious\/noExplicitAny|style\/noNonNullAssertion)|@ts-(ignore|nocheck)/.test(
      read(path),
    ),
  );
  expect(switchedOff.filter((path) => !path.endsWith('files.test.ts'))).toEqual([]);
});

/** A function that other files may call, with the line before it. */
const CALLED =
  /(?<before>.*)\n(?:\/\/.*\n)*export (?:async )?(?:function\*? (?<name>\w+)|const (?<arrow>\w+)[^\n]*=> ?[^\n]*$)/gm;

test.each(sources)('%s says what each of its functions is for', (path) => {
  const silent = [...read(path).matchAll(CALLED)].filter(({ groups }) => !groups?.before?.endsWith('*/'));
  expect(silent.map(({ groups }) => groups?.name ?? groups?.arrow)).toEqual([]);
});
