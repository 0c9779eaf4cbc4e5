import { browser } from 'wxt/browser';
import { keepFace as keep, madeOf } from '@/utils/kept-face';
import { agedAt, standsUntil } from '@/utils/mining/aging';
import { isPinned } from '@/utils/mining/basis';
import { language } from '@/utils/settings';
import { faceOf } from '@/utils/words/face';
import { format } from '@/utils/words/format';
import { localeFor } from '@/utils/words/languages';
import { workerWords } from '@/utils/words/worker-words';
import { today } from './today';

/**
 * What it is made of is read before the face is made: of a change meanwhile comes a face that nobody believes, and that
 * change is announced in its turn.
 */
async function makeAndKeep(): Promise<void> {
  const made = await madeOf();
  const { figures, basis, standing, now } = await today();
  // The popup speaks the language of the browser itself, which need not be the one that pages are asked for in.
  const locale = localeFor(await language.getValue(), browser.i18n.getUILanguage());
  const { since } = agedAt(figures, isPinned(basis), now);
  const face = faceOf(standing, since, workerWords(locale).face, format(locale));
  await keep({ face, locale, from: now, until: standsUntil(figures, now) }, made);
}

let last: Promise<void> = Promise.resolve();

/** Keeps the popup's face, ready to be painted. One behind the other, so that the last one kept is the newest. */
export function keepFace(): Promise<void> {
  last = last.catch(() => {}).then(makeAndKeep);
  return last;
}
