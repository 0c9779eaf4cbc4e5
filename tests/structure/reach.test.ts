import { expect, test } from 'vitest';
import { fileAt, importsOf, sourcesIn } from './sources';

/** Every file and package that runs when `path` does, each with the way that leads to it. */
function reach(path: string): Map<string, string> {
  const found = new Map([[path, path]]);
  const open = [path];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const { target, isType } of importsOf(file)) {
      const next = fileAt(target) ?? target;
      if (isType || found.has(next)) continue;
      found.set(next, `${found.get(file)} → ${next}`);
      if (fileAt(target)) open.push(next);
    }
  }
  return found;
}

const HEAVY = /^(zod|preact|webextension-polyfill)(\/|$)/;
const NOT_FOR_PAGES = /^(components|utils\/figures\/(?!figure)|utils\/(kept|store|settings|sites)\.ts)/;

const contentScripts = sourcesIn('entrypoints').filter((path) => /\.content(\.ts|\/index\.ts)$/.test(path));

test('there are content scripts to look at', () => {
  expect(contentScripts).not.toEqual([]);
});

/** Bitcoin's names are looked for everywhere; all else that texts are read by is the worker's. */
const READING = /^utils\/(prices\/(?!names-bitcoin)|history\/)/;

test.each(contentScripts)('%s leaves the reading of texts to the worker', (path) => {
  const wrong = [...reach(path)].filter(([target]) => READING.test(target));
  expect(wrong.map(([, way]) => way)).toEqual([]);
});

test.each(contentScripts)('%s, which runs in pages, reaches nothing heavy and nothing secret', (path) => {
  const wrong = [...reach(path)].filter(([target]) => HEAVY.test(target) || NOT_FOR_PAGES.test(target));
  expect(wrong.map(([, way]) => way)).toEqual([]);
});

test('no files run one another in a circle', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file) || way.includes(file)) return;
    for (const { target, isType } of importsOf(file)) {
      const next = isType ? null : fileAt(target);
      if (next) walk(next, [...way, file]);
    }
    done.add(file);
  };
  for (const file of sourcesIn('utils', 'components', 'entrypoints')) walk(file, []);
  expect(circles).toEqual([]);
});
