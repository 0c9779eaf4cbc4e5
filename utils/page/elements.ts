/** Name of the element behind a marked amount. */
export const MARK = 'hashfloor-mark';
/** Name of the element that holds the card while it is open. */
export const CARD = 'hashfloor-card';

/** Text in these is not the page's prose, or is somebody's input. `data-hashfloor="off"` is how a site's author opts out. */
export const LEFT_ALONE = [
  'script,style,noscript,template,title,textarea,input,select,option,datalist',
  'code,pre,kbd,samp,svg,canvas,math,object,iframe,video,audio',
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox"],[data-hashfloor="off"]',
  MARK,
  CARD,
].join();

/** Elements that do something when pressed: the keyboard stops at them, and a mark within has no stop of its own. */
export const STILL =
  'a,button,summary,label,[role="button"],[role="tab"],[role="link"],[role="option"],[role="menuitem"]';

/** Elements that by default stand in a line of text. Elements of the page's own making are taken for such too. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby s small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Tells by its name whether an element usually stands in a line of text. */
export const isInline = ({ localName }: Element): boolean => INLINE.has(localName) || localName.includes('-');

/** By the kind of node alone: nodes of frames are of other classes than ours. */
export const isText = (node: Node | null): node is Text => node?.nodeType === 3;
/** Likewise. */
export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

/** A digit of any script that prices are written in. */
export const DIGIT = /[0-9٠-٩۰-۹०-९০-৯๐-๙０-９]/;

/** The texts below a node in reading order, no more than `most` of them. */
export function* textsIn(root: Node, most: number): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < most && walker.nextNode(); seen++) yield walker.currentNode as Text;
}
