import { readFileSync, writeFileSync } from 'node:fs';

/** Writes weights into a file that holds them by families, the heaviest first; those of nought are left out. */
export function writeFamilies(file: string, weights: Readonly<Record<string, number>>): void {
  const families = new Map<string, [name: string, weight: number][]>();
  for (const [name, weight] of Object.entries(weights)) {
    if (weight === 0) continue;
    const [, family = '', rest = name] = /^([^:]+):(.+)$/.exec(name) ?? [];
    families.set(family, [...(families.get(family) ?? []), [rest, weight]]);
  }
  const lines = [...families].sort().map(([family, members]) => {
    const told = members.sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
    return `  ${/^[a-z]\w*$/.test(family) ? family : `'${family}'`}: '${told.map((member) => member.join(' ')).join(', ')}',`;
  });
  const kept = /^[\s\S]*?= \{\n|\n\};\n[\s\S]*$/g;
  const [head, tail] = readFileSync(file, 'utf8').match(kept) ?? [];
  writeFileSync(file, `${head}${lines.join('\n')}${tail}`);
}
