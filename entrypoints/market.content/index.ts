import { defineContentScript } from 'wxt/utils/define-content-script';
import { isApart } from '@/utils/page/market/apart';
import { strictTrial } from '@/utils/page/market/beside';
import { bringMarket } from '@/utils/page/market/door';
import { drawnMark } from '@/utils/page/market/drawn';
import { followMarket } from '@/utils/page/market/follow';
import { judge } from '@/utils/page/market/judge';
import { reportOf } from '@/utils/page/market/report';
import { ticking } from '@/utils/page/market/tick';

/** Put by the worker into pages of exchanges and quotes: finds the last price of their pair for the marking script. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    bringMarket({
      follow: followMarket,
      judge,
      isApart,
      drawn: drawnMark,
      ticking,
      report: reportOf,
      strictTrial,
    });
  },
});
