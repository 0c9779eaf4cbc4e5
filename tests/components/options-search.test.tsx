// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { Options } from '@/components/options/Options';
import type { OptionsProps, Settings } from '@/components/options/options-props';
import { OptionsContext } from '@/components/options/words';
import { NO_ALERTS } from '@/utils/alerts/alert';
import type { FieldName } from '@/utils/words/en/fields';
import { LANGUAGES } from '@/utils/words/languages';
import { optionsWords } from '@/utils/words/options-words';
import { optionsProps } from './sample';
import { clear, show, text, type } from './screen';

afterEach(clear);

/** Where the fields of each setting are. A setting that is added has to be found, too. */
const FIELDS: Readonly<Record<keyof Settings, readonly FieldName[]>> = {
  basis: ['preset', 'published'],
  rig: ['efficiencyJPerTh', 'usdPerKwh', 'pue', 'overheadUsdPerPhDay', 'poolFeePct'],
  typedMpi: ['mpi'],
  keys: ['bgeometrics', 'cryptoquant'],
  sitesOff: [],
  blocked: ['rules'],
  allowed: ['rules'],
  paused: ['pause'],
  strips: ['strips'],
  charts: ['charts'],
  markStyle: ['marks'],
  tables: ['tables'],
  currency: ['currency'],
  language: ['language'],
  badgeShows: ['badge'],
  alerts: [
    'verdictAlert',
    'marginAlert',
    'retargetAlert',
    'recordAlert',
    'mpiHighAlert',
    'mpiLowAlert',
    'quiet',
  ],
};

describe.each(LANGUAGES)('in %s the search finds', (language) => {
  const find = async (sought: string) => {
    const field = document.querySelector<HTMLInputElement>('header input[type="search"]');
    if (!field) throw new Error('no search');
    field.value = sought;
    await act(() => {
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
  const inSight = (element: Element) => element.closest('[hidden]') === null;

  test('every field by its label, its unit and each other word for it, and nothing by nonsense', async () => {
    const own = await optionsWords.load(language);
    const props: OptionsProps = optionsProps({
      alerts: { ...NO_ALERTS, marginLevel: 0.25, quiet: { from: 0, to: 1 } },
    });
    const page = await show(
      <OptionsContext.Provider value={own}>
        <Options {...props} />
      </OptionsContext.Provider>,
    );
    for (const [name, words] of Object.entries(own.fields.synonyms)) {
      const marked = [...page.querySelectorAll<HTMLElement>('[data-find]')].filter(({ dataset }) =>
        dataset.find?.startsWith(words),
      );
      expect(marked.length, name).toBeGreaterThan(0);
      const label = text(marked[0]?.querySelector('label, .switch-label') ?? marked[0]).slice(0, 12);
      const unit = text(marked[0]?.querySelector('.unit') ?? null);
      const synonyms = words.split(/[,、]\s*/);
      for (const sought of [label, unit]) {
        await find(sought);
        expect(marked.filter(inSight), `${name} by ${sought}`).toContain(marked[0]);
      }
      for (const sought of [synonyms[0], synonyms.at(-1)]) {
        await find(sought ?? '');
        expect(marked.every(inSight), `${name} by ${sought}`).toBe(true);
      }
    }
    await find('qqqq');
    expect([...page.querySelectorAll('main > section')].filter(inSight)).toEqual([]);
    expect(text(page)).toContain(own.noneFound);
  });

  test('fields for every setting', async () => {
    const { synonyms } = (await optionsWords.load(language)).fields;
    for (const name of Object.values(FIELDS).flat()) expect(synonyms[name], name).toMatch(/\p{L}/u);
  });
});

test('the search leaves other fields of a part out, and opens what is folded', async () => {
  const page = await show(<Options {...optionsProps()} />);
  await type('Find a setting', 'pool fee');
  const numbers = [...page.querySelectorAll<HTMLElement>('#basis .fields > [data-find]')];
  expect(numbers.filter(({ hidden }) => !hidden).map((one) => text(one.querySelector('label')))).toEqual([
    'Pool fee',
  ]);
  expect(text(page.querySelector('header [role="status"]'))).toBe('Found: 1');
  await type('Find a setting', 'trade.example');
  const fold = page.querySelector<HTMLDetailsElement>('#sites details:has(li:not([hidden]))');
  expect(fold?.open).toBe(true);
  await type('Find a setting', '');
  expect(page.querySelectorAll('[hidden]')).toHaveLength(0);
});
