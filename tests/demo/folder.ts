import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Copies a built extension to `to` and adds a host to the sites it is granted at install, as if the user had allowed
 * it in the popup already. Nothing else differs from the production build. Returns its full path.
 */
export function allowHost(host: string, from: string, to: string): string {
  const pages = `*://${host}/*`;
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const path = `${to}/manifest.json`;
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions.push(pages);
  for (const script of manifest.content_scripts ?? []) script.matches.push(pages);
  writeFileSync(path, JSON.stringify(manifest));
  return resolve(to);
}
