import type { MarginBand } from '@/utils/mining/terms';

/** What a canvas is painted with: the tokens, read from the page when it is painted. */
export interface Colours {
  page: string;
  text: string;
  muted: string;
  line: string;
  accent: string;
  face: string;
  /** Ground of each margin band. */
  tint(band: MarginBand): string;
  /** Forced colours: the page's own palette is off, so grounds are left blank and lines are the system's. */
  forced: boolean;
}

/** The colours in force where an element stands. A canvas does not follow tokens by itself. */
export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const forced = matchMedia('(forced-colors: active)').matches;
  return {
    page: forced ? 'Canvas' : token('page'),
    text: forced ? 'CanvasText' : token('text'),
    muted: forced ? 'CanvasText' : token('muted'),
    line: forced ? 'color-mix(in srgb, CanvasText 25%, Canvas)' : token('line'),
    accent: forced ? 'Highlight' : token('accent'),
    face: `12px ${token('face')}`,
    tint: (band) => (forced ? 'Canvas' : token(`${band}-tint`)),
    forced,
  };
}

const GROUNDS = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** Calls back whenever colours change under the canvas; the answer stops it. */
export function watchColours(changed: () => void): () => void {
  const queries = GROUNDS.map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
