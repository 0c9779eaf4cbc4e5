import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askAhead } from '@/utils/kept';

/** The popup's first script, a small one: asks for what is kept while the page and its scripts are still on their way. */
export default defineUnlistedScript(() => askAhead());
