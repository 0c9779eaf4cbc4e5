// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { LanguageContext, languageOf } from '@/components/language';
import { Face } from '@/components/popup/Face';
import { Popup } from '@/components/popup/Popup';
import { agedAt } from '@/utils/mining/aging';
import { faceOf } from '@/utils/words/face';
import { format } from '@/utils/words/format';
import { LANGUAGES } from '@/utils/words/languages';
import { words } from '@/utils/words/words';
import { workerWords } from '@/utils/words/worker-words';
import { FIGURES, NOW, popupProps } from './sample';

const DAY = 86_400_000;
const noop = () => {};
const PRESSES = { onRefresh: noop, onStudy: noop, onOptions: noop };
// A page of its own for each: nothing was drawn into it before.
afterEach(() => document.body.replaceWith(document.createElement('body')));

const CASES = {
  'on the founding article’s day': {},
  'below cost': { figures: { ...FIGURES, price: { ...FIGURES.price, value: { USD: 65_000 } } } },
  'far above cost': { figures: { ...FIGURES, price: { ...FIGURES.price, value: { USD: 1_290_000 } } } },
  'with old figures': { now: NOW + 40 * DAY },
};

/** The face alone, as the worker keeps it, put where the popup will be. */
function showFace(locale: string, props: ReturnType<typeof popupProps>): void {
  const { since } = agedAt(props.figures, props.pinned, props.now);
  const face = faceOf(props.standing, since, workerWords(locale).face, format(locale));
  const aside = document.createElement('div');
  render(<Face face={JSON.parse(JSON.stringify(face))} bar={PRESSES} year={null} />, aside);
  document.body.replaceChildren(...aside.childNodes);
}

async function showWhole(locale: string, props: ReturnType<typeof popupProps>): Promise<void> {
  const language = languageOf(locale, await words.load(locale));
  const whole = h(LanguageContext.Provider, { value: language, children: <Popup {...props} /> });
  render(whole, document.body);
}

const parts = () =>
  ['.popup', '.bar', '.verdict', 'h1', 'button', '.gauge-needle'].map((part) => document.querySelector(part));
const painted = () => ['.bar', '.verdict'].map((part) => document.querySelector(part)?.outerHTML);

describe.each([...LANGUAGES, 'he'])('the face in %s', (locale) => {
  test.each(Object.entries(CASES))(
    'stays as it is when the whole popup is drawn over it, %s',
    async (_, changed) => {
      const props = popupProps(changed);
      showFace(locale, props);
      const [before, elements] = [painted(), parts()];
      expect(before.every((html) => html && html.length > 100)).toBe(true);
      await showWhole(locale, props);
      expect(painted()).toEqual(before);
      expect(parts().map((part, at) => part === elements[at])).toEqual(elements.map(() => true));
    },
  );
});

test('presses reach the popup that was drawn over its face, once each', async () => {
  const pressed: string[] = [];
  const props = popupProps({
    onRefresh: () => pressed.push('refresh'),
    onStudy: () => pressed.push('study'),
  });
  showFace('en', props);
  await showWhole('en', props);
  for (const button of document.querySelectorAll<HTMLElement>('.bar button')) button.click();
  expect(pressed).toEqual(['refresh', 'study']);
});

test('what has changed meanwhile is drawn anew', async () => {
  showFace('en', popupProps());
  await showWhole('en', popupProps(CASES['below cost']));
  expect(document.querySelector('h1')?.textContent).toBe('Underwater, holding on');
  expect(document.querySelector('.margin-number')?.textContent).toBe('−12.9%');
  expect(document.querySelectorAll('.popup, h1, .gauge-needle')).toHaveLength(3);
});
