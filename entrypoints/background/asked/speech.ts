import { browser } from 'wxt/browser';
import { language } from '@/utils/settings';
import { localeFor } from '@/utils/words/languages';
import { type WorkerWords, workerWords } from '@/utils/words/worker-words';

/** What the worker says now, where it has no figures at hand. */
export async function speech(): Promise<WorkerWords> {
  return workerWords(localeFor(await language.getValue(), browser.i18n.getUILanguage()));
}
