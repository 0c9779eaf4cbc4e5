import { browser } from 'wxt/browser';
import { speakIn } from '@/components/dress';
import { askAhead } from '@/utils/kept';
import { faceIn } from '@/utils/words/face-address';
import { holdPresses, painted, showFace } from './face';

function whole(): Promise<void> {
  // Answered while the code that reads the answer is on its way.
  askAhead();
  return import('./whole').then(({ showWhole }) => showWhole());
}

/** Paints the face that the worker wrote into the address, where it holds, and then the whole over it. */
function show(): void {
  const maker = { version: browser.runtime.getManifest().version, language: browser.i18n.getUILanguage() };
  const told = faceIn(location.hash, maker, Date.now());
  if (!told) return void whole();
  speakIn(told.locale);
  showFace(told.face);
  holdPresses(painted().then(whole));
}

show();
