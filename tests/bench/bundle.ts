import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A module of the project with all that it imports, as one minified script for a page. */
export function bundle(path: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [`${root}${path}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    alias: { '@': root },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
