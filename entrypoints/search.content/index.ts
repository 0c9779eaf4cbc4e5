import { defineContentScript } from 'wxt/utils/define-content-script';
import { bringParts } from '@/utils/page/parts';
import { search } from '@/utils/page/search/search';

/** Put by the worker into a page of one market that turns out to say more of bitcoin than its price: looks for it in the texts. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    bringParts({ search });
  },
});
