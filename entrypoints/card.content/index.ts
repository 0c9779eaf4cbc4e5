import { defineContentScript } from 'wxt/utils/define-content-script';
import { explain } from '@/utils/page/card/explain';
import { bringParts } from '@/utils/page/parts';

/** Put by the worker into a frame when its reader first attends to an amount: from then on it opens the cards. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    bringParts({ card: { explain } });
  },
});
