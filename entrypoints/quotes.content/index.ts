import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerFromPage, ask, hear } from '@/utils/messages';
import { keepMarked } from '@/utils/page/keep-marked';
import { market } from '@/utils/page/market/open-market';
import { search } from '@/utils/page/search/search';

/** Put by the worker into pages of prices: marks the last price that they show, and those in their texts. */
export default defineContentScript({
  registration: 'runtime',
  main: (life) => keepMarked({ search, market }, {}, { ask, hear, answerFromPage }, life),
});
