import { DIGIT, isElement, isText, LEFT_ALONE, textsIn } from './elements';
import { insist } from './insist';
import { boxAround } from './marks/boxes';
import { faceFor } from './marks/face';
import { isDark } from './marks/ground';
import { hangAt, makeMark, setManner, showFace } from './marks/mark-element';
import { placeBehind, placeOfElement, putOn, stands, takeOff } from './marks/marks';
import { trialAt } from './marks/trial';
import { readingOf } from './reading';
import { blockOf, isRow } from './text/blocks';
import { scan } from './text/scan';
import { isSeen, waitFor } from './text/veil';

// What parts that come later borrow of the script that marks: nothing is loaded twice, and there is one memory in a frame of what stands where.

/** For the search of texts. */
export const forSearch = { DIGIT, LEFT_ALONE, insist, isElement, isRow, scan, waitFor };

/** For what follows a market. */
export const forMarket = {
  DIGIT,
  LEFT_ALONE,
  blockOf,
  boxAround,
  faceFor,
  hangAt,
  insist,
  isDark,
  isElement,
  isSeen,
  isText,
  makeMark,
  placeBehind,
  placeOfElement,
  putOn,
  readingOf,
  setManner,
  showFace,
  stands,
  takeOff,
  textsIn,
  trialAt,
};

/** All of them. */
export type Hands = typeof forSearch & typeof forMarket;
