import type { Portable } from './settings-file';

/** Longer than any settings file; what is longer is not read. */
const LONGEST = 1_000_000;

/** Hands the user a file of the settings. */
export async function saveSettings(settings: Portable): Promise<void> {
  const { writeSettings } = await import('./settings-file');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeSettings(settings)], { type: 'application/json' }));
  link.download = 'hashfloor-settings.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Settings out of a file that the user chose; null where it is none of ours. */
export async function loadSettings(file: Blob): Promise<Partial<Portable> | null> {
  if (file.size > LONGEST) return null;
  const { readSettings } = await import('./settings-file');
  return readSettings(await file.text());
}
