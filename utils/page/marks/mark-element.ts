import type { MarginBand } from '@/utils/mining/terms';
import { makeClosed } from '@/utils/page/closed';
import { MARK } from '@/utils/page/elements';
import { type Manner, markSheet } from './mark-style';

/** What a mark shows. */
export interface Face {
  /** "+20.6%" */
  text: string;
  /** The same for a screen reader: "+20.6% over mining cost". */
  label: string;
  band: MarginBand;
  isCost: boolean;
  /** On a dark ground. */
  dark: boolean;
}

interface Inside {
  root: ShadowRoot;
  span: HTMLSpanElement;
  text: Text;
  manner: Manner | null;
  face: Face | null;
}

const insides = new WeakMap<HTMLElement, Inside>();

/** An empty mark. Its element bears no attribute, and its shadow root is closed: the page can read nothing from it. */
export function makeMark(page: Document): HTMLElement {
  const { host, root } = makeClosed(page, MARK);
  const span = page.createElement('span');
  const text = page.createTextNode('');
  // Searches in the page find the text on both sides as one: Chromium's pass over what is inert, Firefox's over an option without a list.
  const said = page.createElement('option');
  said.inert = true;
  said.append(text);
  span.append(said);
  root.append(span);
  insides.set(host, { root, span, text, manner: null, face: null });
  return host;
}

/** Writes what a mark shows, touching only what differs. */
export function showFace(element: HTMLElement, face: Face): void {
  const inside = insides.get(element);
  if (!inside) return;
  const { span, text, face: last } = inside;
  if (last?.text !== face.text) {
    text.data = face.text;
    const hold = Math.max(0, 6 - face.text.length);
    if (hold || last) span.style.setProperty('--hold', `${hold}ch`);
  }
  if (last?.label !== face.label) span.ariaLabel = face.label;
  const look = `${face.band}${face.dark ? ' dark' : ''}${face.isCost ? ' cost' : ''}`;
  if (span.className !== look) span.className = look;
  inside.face = face;
}

/** How a mark behaves where it stands. */
export interface Bearing {
  /** In a live region: it must not make a screen reader speak. */
  silent: boolean;
  /** In a link or a button: no stop of its own for the keyboard. */
  still: boolean;
  /** Height of the empty band above the amount, px, for a gloss; 0 where there is none. */
  room: number;
  /** Width of the amount's last line, px. */
  width: number;
  /** Where a mark beside its amount hangs; null where it does not. */
  hang?: Hang | null;
}

/** A place apart: px from where the mark would stand, and its height. */
export interface Hang {
  x: number;
  y: number;
  height: number;
}

/** Moves a mark that is `beside` to a place in the viewport, and returns how far that is from where it would stand. */
export function hangAt(
  element: HTMLElement,
  { left, top, height }: { left: number; top: number; height: number },
): Hang | null {
  const span = insides.get(element)?.span;
  if (!span) return null;
  const at = span.getBoundingClientRect();
  return { x: Math.round(left - at.left), y: Math.round(top - at.top), height };
}

/** Sets how a mark stands and behaves. */
export function setManner(
  element: HTMLElement,
  manner: Manner,
  { silent, still, room, width, hang }: Bearing,
): void {
  const inside = insides.get(element);
  if (!inside) return;
  const { root, span } = inside;
  if (inside.manner !== manner) root.adoptedStyleSheets = [markSheet(manner)];
  inside.manner = manner;
  for (const [name, px] of Object.entries(placeOf(manner, room, width, hang)))
    span.style.setProperty(`--${name}`, `${px}px`);
  span.role = 'img';
  span.ariaHidden = silent ? 'true' : null;
  // A long table would be one long row of stops.
  if (still || silent || manner === 'hushed') span.removeAttribute('tabindex');
  else span.tabIndex = 0;
}

/** What a manner needs to know of its place, px, by the names that its sheet has for it: each costs time and memory. */
function placeOf(
  manner: Manner,
  room: number,
  width: number,
  hang?: Hang | null,
): Partial<Hang & { width: number }> {
  if (manner === 'quiet') return { width };
  if (manner === 'gloss') return { height: room };
  return manner === 'beside' ? (hang ?? { x: 0, y: 0, height: room }) : {};
}
