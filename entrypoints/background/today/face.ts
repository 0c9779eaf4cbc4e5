import { browser } from 'wxt/browser';
import { agedAt, standsUntil } from '@/utils/mining/aging';
import { isPinned } from '@/utils/mining/basis';
import { oneByOne } from '@/utils/one-by-one';
import { language } from '@/utils/settings';
import { faceOf } from '@/utils/words/face';
import { fragmentOf } from '@/utils/words/face-address';
import { format } from '@/utils/words/format';
import { localeFor } from '@/utils/words/languages';
import { workerWords } from '@/utils/words/worker-words';
import { today } from './today';

/** What the toolbar opens: the popup, with its face in the address or without one. */
const open = (hash = '') => browser.action.setPopup({ popup: `popup.html${hash}` });

async function makeFace(): Promise<void> {
  const { figures, basis, standing, now } = await today();
  // The popup speaks the language of the browser itself, which need not be the one that pages are asked for in.
  const spoken = browser.i18n.getUILanguage();
  const locale = localeFor(await language.getValue(), spoken);
  const { since } = agedAt(figures, isPinned(basis), now);
  const face = faceOf(standing, since, workerWords(locale).face, format(locale));
  const maker = { version: browser.runtime.getManifest().version, language: spoken };
  await open(fragmentOf({ face, locale, from: now, until: standsUntil(figures, now) }, maker));
}

/** The address set last is the newest. */
const inTurn = oneByOne();

/**
 * Writes the popup's face into the address that the toolbar opens: there the popup has it before any question could be
 * answered, and paints it at once.
 */
export const giveFace = () => inTurn(makeFace);

/** Takes the face away, while another is being made: what it was made of has changed. */
export const takeFace = () => inTurn(open);
