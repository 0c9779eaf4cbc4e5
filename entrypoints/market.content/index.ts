import { defineContentScript } from 'wxt/utils/define-content-script';
import { market } from '@/utils/page/market/open-market';
import { bringParts } from '@/utils/page/parts';

/** Put by the worker into an article's page that becomes that of a market without loading: finds the last price of its pair. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    bringParts({ market });
  },
});
