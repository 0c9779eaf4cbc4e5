import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerFromPage, ask, hear } from '@/utils/messages';
import { forMarket } from '@/utils/page/hands';
import { keepMarked } from '@/utils/page/keep-marked';
import { search } from '@/utils/page/search/search';

/** Put by the worker into frames that name bitcoin, articles for the most part: marks the prices in their texts. */
export default defineContentScript({
  registration: 'runtime',
  main: (life) => keepMarked({ search }, forMarket, { ask, hear, answerFromPage }, life),
});
