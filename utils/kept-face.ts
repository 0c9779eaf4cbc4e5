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

/** A face with the locale that it speaks and the time that it holds for, ms since 1970. Null: for good. */
interface Dated {
  face: Face;
  locale: string;
  from: number;
  until: number | null;
}

/** A number of 32 bits for a text (FNV-1a), in digits: whatever of it changes, the number is another. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}

/** Tells a face's text, all that it was made of, and the extension that made it from any other. */
const sealed = (text: string, made: readonly unknown[]) =>
  hash(JSON.stringify([text, made, browser.runtime.getManifest().version, browser.i18n.getUILanguage()]));

/** What a face is made of now, to be handed to `keepFace` with a face that was made of nothing newer. */
export const madeOf = () => found(MADE_OF);

/** Keeps the popup's face for the next time that it is opened. */
export async function keepFace(dated: Dated, made: readonly unknown[]): Promise<void> {
  const text = JSON.stringify(dated);
  await browser.storage.local.set({ face: { text, seal: sealed(text, made) } });
}

/** The face that was kept, if it is that of what is kept otherwise, and of this time and language. */
export async function faceAt(now: number): Promise<Dated | null> {
  const [one, ...made] = await found(['local:face', ...MADE_OF]);
  const { text, seal } = (one ?? {}) as Record<string, unknown>;
  if (typeof text !== 'string' || seal !== sealed(text, made)) return null;
  const dated: Dated = JSON.parse(text);
  return now >= dated.from && now < (dated.until ?? Number.POSITIVE_INFINITY) ? dated : null;
}
