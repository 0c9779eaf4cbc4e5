import { describe, expect, test } from 'vitest';
import { SOURCE_NAMES } from '@/utils/figures/source-names';
import { bestFit } from '@/utils/words/best-fit';
import { depthWords } from '@/utils/words/depth-words';
import { format } from '@/utils/words/format';
import { directionOf, LANGUAGES, localeFor, TRANSLATIONS } from '@/utils/words/languages';
import { optionsWords } from '@/utils/words/options-words';
import { sourceText } from '@/utils/words/source-text';
import { words } from '@/utils/words/words';
import { workerWords } from '@/utils/words/worker-words';
import { filled, ROOMS, TRANSLATED, texts } from './rooms';

/** Terms of the field, names and formulas that are the same in many languages. */
const SAME = /^[^\p{L}]*$|σ|÷|J\/TH|PUE|USD|API|Hashfloor|MPI|BGeometrics|CryptoQuant|mempool|^\S+( \S+)?$/u;

describe.each(ROOMS)('%s, in English', (_, load) => {
  test('leaves no word empty', async () => {
    for (const [path, text] of texts(await load('en'))) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe.each(TRANSLATED)('%s: %s', (language, _, load) => {
  test('says all that English says, with every figure in it', async () => {
    const shape = (room: unknown) => texts(room).map(([path, text]) => `${path} ${filled(text).join()}`);
    expect(shape(await load(language)).sort()).toEqual(shape(await load('en')).sort());
  });

  test('leaves no word empty, and no sentence in English', async () => {
    const english = new Map(texts(await load('en')));
    for (const [path, text] of texts(await load(language))) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
      if (!SAME.test(text)) expect(text, path).not.toBe(english.get(path));
    }
  });
});

describe.each(['en', ...TRANSLATIONS])('verdicts in %s', (language) => {
  test('have a name of their own and a sentence each', async () => {
    const { verdicts } = await words.load(language);
    const all = Object.values(verdicts);
    expect(new Set(all.map(({ name }) => name)).size).toBe(22);
    for (const { sentence } of all) expect(sentence).toMatch(/[.。]$/);
  });
});

describe.each(TRANSLATIONS)('sources that are nobody’s name in %s', (language) => {
  test.each(['node', 'feed', 'bundled', 'user', 'outflows'] as const)('%s is told in it', async (id) => {
    const { name } = SOURCE_NAMES[id];
    expect(sourceText(id, name, await words.load(language))).not.toBe(sourceText(id, name, words.english));
  });
});

describe('a locale is served', () => {
  const SOME = ['en', 'de', 'pt-BR', 'zh-CN'] as const;
  test.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['en_GB', 'en'],
    ['pt_BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-CN'],
    ['zh-Hans-CN', 'zh-CN'],
    ['deutsch', null],
    ['tlh', null],
  ])('%s by %s', (locale, language) => {
    expect(bestFit(locale, SOME)).toBe(language);
  });

  test('by English where there is nothing better', async () => {
    expect(await words.load('tlh')).toBe(words.english);
    expect(await words.load('no locale')).toBe(words.english);
  });
});

describe('is spoken and counted in', () => {
  test.each([
    ['', 'de-CH', 'de-CH'],
    ['de', 'de-CH', 'de-CH'],
    ['ja', 'de-CH', 'ja'],
    ['', 'pt-PT', 'pt-PT'],
    ['en', 'ar-EG', 'en'],
    ['tr', 'ar-EG', 'tr'],
    ['', 'ar', 'en-EG'],
    ['', 'nl', 'en-NL'],
    ['', 'en-IL', 'en-IL'],
    ['', 'fr_CA', 'fr_CA'],
    ['', 'he_IL', 'en-IL'],
    ['', 'no locale', 'en'],
    ['', '', 'en'],
  ])('chosen “%s” in a browser that speaks “%s”: %s', (chosen, browsers, locale) => {
    expect(localeFor(chosen, browsers)).toBe(locale);
  });

  test.each(['ar', 'ar-EG', 'fa', 'he', 'ur', 'bn', 'mr', 'my', 'ckb'])(
    'English words of a browser in “%s” come with European digits, English months, and run from left to right',
    (browsers) => {
      const locale = localeFor('', browsers);
      const { day, usd, margin } = format(locale);
      expect(directionOf(locale)).toBe('ltr');
      expect(day(Date.UTC(2025, 11, 5))).toMatch(/^(5 Dec|Dec 5,|05-Dec-) ?2025$/);
      expect(`${usd(90_000)} ${margin(0.206)}`).toMatch(/^[\d.,\s$US−+%]+$/);
    },
  );
});

describe.each(LANGUAGES)('sentences that end with a day, in %s', (language) => {
  test('end with one full stop, also where the day is an abbreviation', async () => {
    const last = format(language).day(Date.UTC(2025, 9, 29));
    const [core, options, depth] = await Promise.all([
      words.load(language),
      optionsWords.load(language),
      depthWords.load(language),
    ]);
    const { why, whatIf } = depth;
    const sentences = [
      core.field.dayOutside(last, last),
      options.mpi.inUse('−0,9', last),
      why.network.since(last),
      why.network.record('1 %', last),
      whatIf.machines.note(last),
      workerWords(language).readMpi.page('−0,9', last),
    ];
    for (const sentence of sentences) expect(sentence).not.toContain('..');
  });
});
