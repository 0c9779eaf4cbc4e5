import type { Trial, Way } from '@/utils/page/marks/trial';

/** Items of a strip: how many at least, and their longest text. */
const ITEMS = 4;
const LONGEST = 60;
const LEVELS = 6;
/** A name, then a price: "BTC $90,123.45 +1.2%". */
const ITEM = /^\s*[^\d]{1,24}\d[\d.,\s]{3}/;

/** As strips name it: by its ticker, or in few letters. */
const BITCOIN = /btc|xbt|₿|bitc|битк|бітк|比特币|比特幣|ビットコイン|비트코인/i;

/** Where the mark of each strip stands. */
const bearers = new WeakMap<Element, Element>();

/** A strip of prices, and the item of it that is at stake. */
export interface Strip {
  whole: Element;
  item: Element;
}

/**
 * The strip of prices in which a text stands, such as the tape at the head of a page: short items side by side, each a name with its
 * price. Null where it stands in none.
 */
export function stripAround(text: Text): Strip | null {
  // Asked first: some browsers copy all of a long text each time that it is read.
  if (text.length > LONGEST) return null;
  let item = text.parentElement;
  for (let level = 0; level < LEVELS && item && item.textContent.length <= LONGEST; level++) {
    const strip = item.parentElement;
    if (strip && !/^t[dh]$/.test(item.localName) && ITEM.test(item.textContent) && isOneOfLine(item, strip))
      return { whole: whole(strip), item };
    item = strip;
  }
  return null;
}

function isOneOfLine(item: Element, { children }: Element): boolean {
  const { top } = item.getBoundingClientRect();
  const beside = [...children].filter(
    (one) =>
      one.textContent.length <= LONGEST &&
      ITEM.test(one.textContent) &&
      Math.abs(one.getBoundingClientRect().top - top) < 4,
  );
  return beside.length >= ITEMS;
}

/** A tape that runs is written more than once, end to end. */
function whole(strip: Element): Element {
  const start = ({ textContent }: Element) => textContent.slice(0, LONGEST);
  const copies = [...(strip.parentElement?.children ?? [])].filter((one) => start(one) === start(strip));
  return copies.length > 1 ? (strip.parentElement ?? strip) : strip;
}

/** Whether an item bears the one mark of its strip: the first that names bitcoin, while it is there. */
export function bearsMark({ whole, item }: Strip): boolean {
  if (!BITCOIN.test(item.textContent)) return false;
  const bearer = bearers.get(whole);
  if (bearer && bearer !== item && whole.contains(bearer)) return false;
  bearers.set(whole, item);
  return true;
}

/** The same trial for a mark that is but a line below its amount. */
export function quiet(trial: Trial): Trial {
  const calm = (way: Way): Way => (way === 'line' || way === 'bare' ? way : 'quiet');
  return { ...trial, way: calm(trial.way), verdict: () => calm(trial.verdict()) };
}
