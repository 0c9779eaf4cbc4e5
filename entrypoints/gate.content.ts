import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask, hear } from '@/utils/messages';
import { lendNames, marksAreHere } from '@/utils/page/here';
import { whenNamed } from '@/utils/page/text/when-named';
import { namesBitcoin } from '@/utils/prices/names-bitcoin';

/** Loaded with every page of the curated sites, and so next to nothing: looks whether the page names bitcoin at all. */
export default defineContentScript({
  // The curated sites, put into the manifest by wxt.config.ts: named here, the list would be loaded with every page.
  matches: [],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  main({ signal }) {
    // Feeds, drawings and plain files are no pages.
    if (!document.contentType.includes('html')) return;
    lendNames(namesBitcoin);
    const mark = () => {
      if (!marksAreHere()) void ask('markThisFrame', null).catch(() => {});
    };
    whenNamed(document, namesBitcoin, signal, () => {
      mark();
      // Where the site is off, the worker does nothing; it may be switched on at any time.
      hear('changed', mark, signal);
    });
  },
});
