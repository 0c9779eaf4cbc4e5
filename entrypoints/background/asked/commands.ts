import { browser } from 'wxt/browser';
import { paused } from '@/utils/settings';
import { report } from '../report';
import { openBeside } from '../study';

/** Keys that the user presses anywhere; the browser itself opens the popup on its own. */
export function heedCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'look') openBeside(tab?.id);
    if (command === 'pause') {
      void paused
        .getValue()
        .then((is) => paused.setValue(!is))
        .catch(report);
    }
  });
}
