import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '@/utils/messages';
import { statementsOf } from '@/utils/page/statements';

/** Put by the popup, when it opens, into the page that it is opened on: what the page states is this script's value. */
export default defineContentScript({
  registration: 'runtime',
  main: () => statementsOf(document, (questions) => ask('find', { questions })),
});
