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

/** Everything that an extension page loads before its first line of script is done: the page, its scripts and styles. */
export function loadedBy(page: string): string[] {
  const text = (file: string) => readFileSync(join(builtFolder('chrome'), file), 'utf8');
  const found = new Set([page]);
  for (const [, file = ''] of text(page).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) found.add(file);
  // A set visits what is added to it on the way.
  for (const file of found) {
    if (!file.endsWith('.js')) continue;
    const imports = text(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g);
    for (const [, chunk = ''] of imports) found.add(join(file, '..', chunk).replaceAll('\\', '/'));
  }
  return [...found];
}

/** What users load: each content script, and the popup with all its parts. */
export const weights: Bench = async function* () {
  const parts = [
    ...contentScripts().map((file) => ({
      name: file.replace(/^content-scripts\/|\.js$/g, ''),
      files: [file],
    })),
    { name: 'popup', files: loadedBy('popup.html') },
    { name: 'options', files: loadedBy('options.html') },
  ];
  for (const { name, files } of parts) {
    const { minified, gzipped } = weigh(files);
    yield { name: `weight.${name}.minified`, value: minified, unit: 'bytes' };
    yield { name: `weight.${name}.gzipped`, value: gzipped, unit: 'bytes' };
  }
};
