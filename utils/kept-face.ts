import { browser } from 'wxt/browser';
import { found, type Kept } from './kept';
import type { Face } from './words/face';

/** All that a face depends on: while any of it is another, so may the face be. */
const MADE_OF: readonly Kept<unknown>['key'][] = [
  'local:figures',
  'local:lastBands',
  'local:readings',
  'sync:basis',
  'sync:rig',
  'sync:typedMpi',
  'sync:language',
];

/** A face with the locale that it speaks and the time that it holds for, ms since 1970. */
interface Dated {
  face: Face;
  locale: string;
  from: number;
  /** Infinity, which most browsers keep as null: for good. */
  until: number | null;
}

/**
 * All of that as one text, with the extension and the browser that make a face of it. It is kept as it is: a short sum of
 * it would take the popup's time, letter by letter, where comparing takes none.
 */
const textOf = (made: readonly unknown[]) =>
  JSON.stringify([made, browser.runtime.getManifest().version, browser.i18n.getUILanguage()]);

/** What a face is made of now, to be handed to `keepFace` with a face that was made of nothing older. */
export const madeOf = async () => textOf(await found(MADE_OF));

/** Keeps the popup's face for the next time that it is opened. */
export async function keepFace(dated: Dated, made: string): Promise<void> {
  await browser.storage.local.set({ face: { ...dated, made } });
}

/** The face that was kept, if it is that of what is kept otherwise, and of this time and language. */
export async function faceAt(now: number): Promise<Dated | null> {
  const [one, ...made] = await found(['local:face', ...MADE_OF]);
  const kept = one as (Dated & { made: string }) | undefined;
  if (kept?.made !== textOf(made)) return null;
  return now >= kept.from && now < (kept.until ?? Number.POSITIVE_INFINITY) ? kept : null;
}
