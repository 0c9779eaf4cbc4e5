import { browser } from 'wxt/browser';
import { askedSum } from '@/utils/prices/asked-sum';
import { report } from '../report';
import { openStudy } from '../study';
import { answerTo } from './answer-to';
import { speech } from './speech';

/** Chromium reads a suggestion as XML, Firefox as it stands. */
const plain = (text: string) =>
  import.meta.env.FIREFOX ? text : text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

async function suggest(text: string): Promise<void> {
  const asked = askedSum(text);
  const answer = asked && (await answerTo(asked));
  const description = plain(answer ?? (await speech()).asked.prompt);
  browser.omnibox.setDefaultSuggestion({ description });
}

/** Answers in the address bar behind the keyword: the margin at the price that is typed there. */
export function answerAddressBar(): void {
  browser.omnibox.onInputStarted.addListener(() => void suggest('').catch(report));
  browser.omnibox.onInputChanged.addListener((text) => void suggest(text).catch(report));
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    void openStudy(askedSum(text), disposition === 'currentTab').catch(report);
  });
}
