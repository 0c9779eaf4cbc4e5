import { defineBackground } from 'wxt/utils/define-background';
import { answerAddressBar } from './asked/address-bar';
import { heedCommands } from './asked/commands';
import { offerMenu } from './asked/menu';
import { keepFresh } from './figures/fresh';
import { keepHistory } from './figures/history';
import { answerPages } from './pages/answers';
import { keepSites } from './pages/sites';
import { shieldStorage } from './shield';
import { followAlerts } from './today/alerts';
import { announceChanges } from './today/announce';
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
