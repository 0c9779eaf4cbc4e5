import { insist } from '@/utils/page/asking/insist';
import { DIGIT, isElement, isText, LEFT_ALONE, textsIn } from '@/utils/page/elements';
import { boxAround } from '@/utils/page/marks/boxes';
import { faceFor } from '@/utils/page/marks/face';
import { isDark } from '@/utils/page/marks/ground';
import { hangAt, makeMark, setManner, showFace } from '@/utils/page/marks/mark-element';
import { placeBehind, placeOfElement, putOn, stands, takeOff } from '@/utils/page/marks/marks';
import { trialAt } from '@/utils/page/marks/trial';
import { readingOf } from '@/utils/page/reading';
import { blockOf } from '@/utils/page/text/blocks';
import { isSeen } from '@/utils/page/text/veil';

/** What the market's script borrows of the marking script: nothing is loaded twice, and there is one memory in a frame of what stands where. */
export const hands = {
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

export type Hands = typeof hands;
