import { defineContentScript } from 'wxt/utils/define-content-script';
import { isApart } from '@/utils/page/market/apart';
import { strictTrial } from '@/utils/page/market/beside';
import { quoteOf } from '@/utils/page/market/candidates';
import { bringMarket } from '@/utils/page/market/door';
import { followMarket } from '@/utils/page/market/follow';
import { judge } from '@/utils/page/market/judge';
import { reportOf } from '@/utils/page/market/report';

/** Put by the worker into pages of exchanges and quotes: finds the last price of their pair for the marking script. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    bringMarket({ follow: followMarket, judge, isApart, quoteOf, report: reportOf, strictTrial });
  },
});
