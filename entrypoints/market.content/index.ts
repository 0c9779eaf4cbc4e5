import { defineContentScript } from 'wxt/utils/define-content-script';
import { strictTrial } from '@/utils/page/market/beside';
import { bringMarket } from '@/utils/page/market/door';
import { openMarket } from '@/utils/page/market/open-market';

/** Put by the worker into pages of exchanges and quotes: finds the last price of their pair for the marking script. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    bringMarket({ open: openMarket, strictTrial });
  },
});
