import { defineBackground } from 'wxt/utils/define-background';
import { answerAddressBar } from './address-bar';
import { followAlerts } from './alerts';
import { announceChanges } from './announce';
import { answerPages } from './answers';
import { heedCommands } from './commands';
import { keepFresh } from './fresh';
import { keepHistory } from './history';
import { offerMenu } from './menu';
import { shieldStorage } from './shield';
import { keepSites } from './sites';
import { welcome } from './welcome';

/** The worker. It may be stopped at any moment, so each of these only listens, and all of them at once. */
export default defineBackground(() => {
  shieldStorage();
  keepFresh();
  keepHistory();
  announceChanges();
  answerPages();
  keepSites();
  followAlerts();
  offerMenu();
  answerAddressBar();
  heedCommands();
  welcome();
});
