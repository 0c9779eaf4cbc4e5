import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtFolder } from './open';

/**
 * The production build for Chromium as it is once the user has allowed notifications, at `to`. No test can answer
 * Chromium's question: it is no part of a page, and no switch of the browser answers it.
 */
export function allowedToNotify(to: string): string {
  const folder = resolve(to);
  rmSync(folder, { recursive: true, force: true });
  cpSync(builtFolder('chrome'), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  manifest.permissions.push('notifications');
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  return folder;
}
