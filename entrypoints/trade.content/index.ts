import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerFromPage, ask, hear } from '@/utils/messages';
import { forSearch } from '@/utils/page/hands';
import { keepMarked } from '@/utils/page/keep-marked';
import { market } from '@/utils/page/market/open-market';

/** Put by the worker into pages where one pair is traded: marks its last price. Most have no other text to be read. */
export default defineContentScript({
  registration: 'runtime',
  main: (life) => keepMarked({ market }, forSearch, { ask, hear, answerFromPage }, life),
});
