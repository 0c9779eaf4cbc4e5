import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from './sources';

const README = read('README.md');
const map = /## The house\n+```\n([\s\S]*?)\n```/.exec(README)?.[1] ?? '';
const places = (folder: string) =>
  readdirSync(new URL(`../../${folder}`, import.meta.url), { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  );

test.each([...places('utils'), ...places('utils/page').filter((name) => name.endsWith('/'))])(
  '%s stands in the map of the README',
  (name) => expect(map).toMatch(new RegExp(`(^|\\s)${name.replace('.', '\\.')}(\\s|$)`, 'm')),
);

test.each(places('entrypoints'))('%s is named in the map', (name) =>
  expect(map).toContain(name.replace(/(\.content)?(\.ts|\/)$/, '')),
);

test('the map names no file that is not there', () => {
  const named = map.match(/(?<=^|\s)[a-z-]+\.ts(?=\s|$)/gm) ?? [];
  expect(named.filter((name) => !places('utils').includes(name))).toEqual([]);
});

test('every command of the README is one of the project’s', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = [...README.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
