import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder } from '@/tests/e2e/harness/open';
import type { Bench } from './measure';

/** Bytes of files of the build for Chromium, as they are and gzipped one by one. */
export function weigh(files: readonly string[]): { minified: number; gzipped: number } {
  const bodies = files.map((file) => readFileSync(join(builtFolder('chrome'), file)));
  return {
    minified: bodies.reduce((sum, body) => sum + body.length, 0),
    gzipped: bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0),
  };
}

/** Scripts that run in pages: paths in the build. */
export function contentScripts(): string[] {
  return readdirSync(join(builtFolder('chrome'), 'content-scripts'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `content-scripts/${file}`);
}

const textOf = (file: string) => readFileSync(join(builtFolder('chrome'), file), 'utf8');

/** Everything that is loaded before the first line of any of these pages and scripts is done: they, their scripts and styles. */
function loadedBy(...files: string[]): string[] {
  const found = new Set(files);
  // A set visits what is added to it on the way.
  for (const file of found) {
    const text = textOf(file);
    const parts = file.endsWith('.html')
      ? [...text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, part = '']) => part)
      : [...text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(([, part = '']) =>
          join(file, '..', part).replaceAll('\\', '/'),
        );
    for (const part of parts) found.add(part);
  }
  return [...found];
}

/** The popup's files: those that its face is painted by, and all that stands in it at first sight. */
export function popupFiles(): { face: string[]; whole: string[] } {
  const chunks = readdirSync(join(builtFolder('chrome'), 'chunks'));
  const whole = chunks.find((file) => file.startsWith('popup-whole-'));
  if (!whole) throw new Error('The build has no part that draws the whole popup.');
  return { face: loadedBy('popup.html'), whole: loadedBy('popup.html', `chunks/${whole}`) };
}

/** What users load: each content script, and the popup with all its parts. */
export const weights: Bench = async function* () {
  const parts = [
    ...contentScripts().map((file) => ({
      name: file.replace(/^content-scripts\/|\.js$/g, ''),
      files: [file],
    })),
    { name: 'popup.face', files: popupFiles().face },
    { name: 'popup', files: popupFiles().whole },
    { name: 'options', files: loadedBy('options.html') },
  ];
  for (const { name, files } of parts) {
    const { minified, gzipped } = weigh(files);
    yield { name: `weight.${name}.minified`, value: minified, unit: 'bytes' };
    yield { name: `weight.${name}.gzipped`, value: gzipped, unit: 'bytes' };
  }
};
