import { faceFor } from '@/utils/page/marks/face';
import { isDark } from '@/utils/page/marks/ground';
import { hangAt, makeMark, setManner, showFace } from '@/utils/page/marks/mark-element';
import { placeBehind, placeOfElement, putOn, stands, takeOff } from '@/utils/page/marks/marks';
import { trialAt } from '@/utils/page/marks/trial';
import { readingOf } from '@/utils/page/reading';

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
