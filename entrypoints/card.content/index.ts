import { defineContentScript } from 'wxt/utils/define-content-script';
import { bringCard } from '@/utils/page/card/card-door';
import { explain } from '@/utils/page/card/explain';

/** Put by the worker into a frame when its reader first attends to an amount: from then on it opens the cards. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    bringCard({ explain });
  },
});
