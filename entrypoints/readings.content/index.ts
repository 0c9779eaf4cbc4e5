import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '@/utils/messages';
import { sampleOf } from '@/utils/page/sample';
import { statementsOf } from '@/utils/page/statements';
import { findAmounts } from '@/utils/prices/find';
import { languagesOf, learn } from '@/utils/prices/languages';

/** Put by the popup, when it opens, into the page that it is opened on: what the page states is this script's value. */
export default defineContentScript({
  registration: 'runtime',
  async main() {
    const codes = languagesOf(sampleOf(document), { lang: document.documentElement.lang });
    learn(await ask('words', { codes }));
    return statementsOf(document, findAmounts);
  },
});
