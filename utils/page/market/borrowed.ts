import { borrowedHands } from './door';

/** What the market's script uses of the marking script, which is always there before it. */
export const {
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
} = borrowedHands();
