import { BAND_ORDER } from '@/utils/looks';
import type { Face } from './face';

/** A face with the locale that it speaks and the time that it holds for, ms since 1970; `until` may be Infinity. */
export interface DatedFace {
  face: Face;
  locale: string;
  from: number;
  until: number;
}

/** Who makes faces: another version of the extension, or a browser in another language, may make another of the same. */
export interface Maker {
  version: string;
  language: string;
}

type Check = (found: unknown) => boolean;
type Shape<T> = { [K in keyof T]: Check | Shape<T[K]> };

const text: Check = (found) => typeof found === 'string';
const texts: Check = (found) => Array.isArray(found) && found.every(text);
const truth: Check = (found) => typeof found === 'boolean';
const share: Check = (found) => typeof found === 'number' && found >= 0 && found <= 1;

const OLD: Shape<NonNullable<Face['bar']['old']>> = { text, title: text };

const FACE: Shape<Face> = {
  band: (found) => BAND_ORDER.some((band) => band === found),
  verdict: {
    name: text,
    sentence: text,
    overCost: text,
    explained: text,
    band: text,
    side: text,
    ofPrice: text,
    stale: truth,
  },
  gauge: { needle: share, spoken: text, bands: texts, cuts: texts },
  bar: { refresh: text, study: text, options: text, old: (found) => found === null || fits(found, OLD) },
};

function fits(found: unknown, shape: object): boolean {
  if (typeof found !== 'object' || found === null) return false;
  return Object.entries(shape).every(([name, check]) => {
    const value = (found as Record<string, unknown>)[name];
    return typeof check === 'function' ? check(value) : fits(value, check);
  });
}

/** What stands behind the popup's address to hand it a face: `#` and JSON, percent-encoded. */
export function fragmentOf({ face, locale, from, until }: DatedFace, { version, language }: Maker): string {
  return `#${encodeURIComponent(JSON.stringify({ version, language, locale, from, until, face }))}`;
}

function parsed(hash: string): Record<string, unknown> {
  try {
    return JSON.parse(decodeURIComponent(hash.slice(1))) ?? {};
  } catch {
    return {};
  }
}

/** The face in an address, if it is one of this maker's and of this time, ms since 1970. */
export function faceIn(hash: string, maker: Maker, now: number): Pick<DatedFace, 'face' | 'locale'> | null {
  const { version, language, locale, from, until, face } = parsed(hash);
  if (version !== maker.version || language !== maker.language || typeof locale !== 'string') return null;
  // JSON knows no Infinity, which becomes null: for good.
  const holds = Number(from) <= now && now < (until === null ? Number.POSITIVE_INFINITY : Number(until));
  return holds && fits(face, FACE) ? { face: face as Face, locale } : null;
}
