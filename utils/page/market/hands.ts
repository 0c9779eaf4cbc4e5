import { faceFor } from '../face';
import { isDark } from '../ground';
import { hangAt, makeMark, setManner, showFace } from '../mark-element';
import { placeBehind, placeOfElement, putOn, stands, takeOff } from '../marks';
import { readingOf } from '../reading';
import { trialAt } from '../trial';

/** What the market's script borrows of the marking script: there is one memory in a frame of what stands where. */
export const hands = {
  faceFor,
  isDark,
  hangAt,
  makeMark,
  setManner,
  showFace,
  placeBehind,
  placeOfElement,
  putOn,
  stands,
  takeOff,
  readingOf,
  trialAt,
};

export type Hands = typeof hands;
