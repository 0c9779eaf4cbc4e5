import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of every TypeScript file below these folders or files, from the project's root, sorted. */
export function sourcesIn(...places: string[]): string[] {
  return places
    .flatMap((place) => {
      if (!statSync(join(ROOT, place)).isDirectory()) return [place];
      return readdirSync(join(ROOT, place), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(place, name).replaceAll('\\', '/'),
      );
    })
    .filter((path) => /\.tsx?$/.test(path))
    .sort();
}

/** A file's text. */
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** A file's text without comments, and with every string and template emptied. */
export function codeOf(path: string): string {
  const NO_CODE = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
  return read(path).replace(NO_CODE, (found) => (found.startsWith('/') ? ' ' : '""'));
}

/** One `import … from`, `export … from` or `import()` of a file. */
export interface Import {
  /** As it is written: `@/utils/store`, `./bands`, `zod`. */
  specifier: string;
  /** Where it leads: a path from the root without its ending, or the package's name as written. */
  target: string;
  /** Whether it is gone when the types are. */
  isType: boolean;
}

const STATEMENT =
  /^[ \t]*(?:import|export)\s+(?<type>type\s)?(?:[^'"`;]*?\sfrom\s+)?['"](?<from>[^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"](?<from>[^'"]+)['"]/g;

/** Everything that a file imports. */
export function importsOf(path: string): Import[] {
  const text = read(path);
  return [...text.matchAll(STATEMENT), ...text.matchAll(DYNAMIC)].map(({ groups }) => {
    const specifier = groups?.from ?? '';
    const target = specifier.startsWith('.')
      ? normalize(join(dirname(path), specifier)).replaceAll('\\', '/')
      : specifier.replace(/^@\//, '');
    return { specifier, target, isType: groups?.type !== undefined };
  });
}

/** The file that a target of our own means, or null when it is a package or no TypeScript. */
export function fileAt(target: string): string | null {
  const files = [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`, `${target}/index.tsx`, target];
  return (
    files.find((file) => /\.tsx?$/.test(file) && statSync(join(ROOT, file), { throwIfNoEntry: false })) ??
    null
  );
}
