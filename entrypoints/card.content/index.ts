import { defineContentScript } from 'wxt/utils/define-content-script';
import { cardOf } from '@/utils/page/card';
import { cardBody } from '@/utils/page/card-body';
import { bringCard } from '@/utils/page/card-door';
import { cardLines } from '@/utils/page/card-lines';
import { copyLine } from '@/utils/page/copy-line';

/** Put by the worker into a frame when its reader first attends to an amount: what the marking script opens. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    bringCard({
      card: cardOf,
      content(reading, figures, now, refuse, trusts) {
        const acts = { copy: (line: string) => void copyLine(document, line), refuse };
        const lines = cardLines(reading, figures, now);
        return cardBody(reading, lines, figures.words, acts, trusts);
      },
    });
  },
});
