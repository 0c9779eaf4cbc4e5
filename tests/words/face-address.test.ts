import { describe, expect, test } from 'vitest';
import { agedAt } from '@/utils/mining/aging';
import { type Face, faceOf } from '@/utils/words/face';
import { faceIn, fragmentOf } from '@/utils/words/face-address';
import { format } from '@/utils/words/format';
import { LANGUAGES } from '@/utils/words/languages';
import { workerWords } from '@/utils/words/worker-words';
import { popupProps } from '../components/sample';

const NOW = Date.UTC(2026, 10, 20);
const HOUR = 3_600_000;
const MAKER = { version: '1.2.3', language: 'en-US' };

function spokenIn(locale: string): Face {
  const { figures, pinned, standing, now } = popupProps();
  return faceOf(standing, agedAt(figures, pinned, now).since, workerWords(locale).face, format(locale));
}
const face = spokenIn('en');
const dated = { face, locale: 'en', from: NOW, until: NOW + HOUR };
const hash = fragmentOf(dated, MAKER);

/** The address of the same face with something else in it. */
const altered = (change: object, said: object = {}) =>
  `#${encodeURIComponent(JSON.stringify({ ...MAKER, ...dated, face: { ...face, ...said }, ...change }))}`;

test.each(LANGUAGES)('a face in %s comes out of the address as it went in, in few letters', (locale) => {
  const told = { face: spokenIn(locale), locale, from: NOW, until: NOW + HOUR };
  expect(faceIn(fragmentOf(told, MAKER), MAKER, NOW)).toEqual({ face: told.face, locale });
  expect(fragmentOf(told, MAKER).length).toBeLessThan(8000);
});

describe('a face is believed', () => {
  test('from its time on and until it has aged', () => {
    expect(faceIn(hash, MAKER, NOW - 1)).toBeNull();
    expect(faceIn(hash, MAKER, NOW + HOUR - 1)).not.toBeNull();
    expect(faceIn(hash, MAKER, NOW + HOUR)).toBeNull();
  });

  test('for good where it does not age', () => {
    const lasting = fragmentOf({ ...dated, until: Number.POSITIVE_INFINITY }, MAKER);
    expect(faceIn(lasting, MAKER, NOW + 1000 * HOUR)).not.toBeNull();
  });

  test.each([
    ['version of the extension', { ...MAKER, version: '1.2.4' }],
    ['language of the browser', { ...MAKER, language: 'fr' }],
  ])('by no other %s', (_, maker) => expect(faceIn(hash, maker, NOW)).toBeNull());
});

test.each([
  ['nothing', ''],
  ['an empty one', '#'],
  ['half of one', hash.slice(0, hash.length / 2)],
  ['broken signs', '#%E0%A4%A'],
  ['no object', '#null'],
  ['a list', '#%5B%5D'],
  ['no face', altered({ face: null })],
  ['no locale', altered({ locale: 7 })],
  ['no times', altered({ from: undefined, until: undefined })],
  ['a band that is none', altered({}, { band: 'red);color:url(' })],
  ['a needle beside its scale', altered({}, { gauge: { ...face.gauge, needle: 7 } })],
  ['bands that are no words', altered({}, { gauge: { ...face.gauge, bands: [{}] } })],
  ['a number for a sentence', altered({}, { verdict: { ...face.verdict, sentence: 5 } })],
  ['half a day', altered({}, { bar: { ...face.bar, old: { text: 'as of' } } })],
])('%s in the address is no face', (_, found) => expect(faceIn(found, MAKER, NOW)).toBeNull());
