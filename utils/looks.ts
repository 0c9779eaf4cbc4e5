import type { MarginBand } from '@/utils/mining/terms';

/** Colours of one band on one ground. `text` reads on `tint` and on the page's own ground; `onSolid` reads on `solid`. */
export interface Tones {
  text: string;
  tint: string;
  solid: string;
  onSolid: string;
}

/** How one margin band looks. The sign says it where colour cannot. */
export interface BandLook {
  sign: string;
  light: Tones;
  dark: Tones;
}

/**
 * The five bands, worst first: a scale that is lightest in the middle, so that eyes which see neither
 * red from green nor blue from yellow still tell neighbours apart by lightness.
 */
export const BAND_INKS: Readonly<Record<MarginBand, Record<'light' | 'dark', Pick<Tones, 'text' | 'tint'>>>> =
  {
    underwater: {
      light: { text: '#a3300a', tint: '#fde7df' },
      dark: { text: '#ff9f85', tint: '#3c1c10' },
    },
    squeezed: {
      light: { text: '#855000', tint: '#fcefd3' },
      dark: { text: '#f3c267', tint: '#3d2c0a' },
    },
    thin: {
      light: { text: '#5c564d', tint: '#efece6' },
      dark: { text: '#cfc8bc', tint: '#343029' },
    },
    comfortable: {
      light: { text: '#0b645e', tint: '#dbf1ee' },
      dark: { text: '#6fd2c7', tint: '#0f3633' },
    },
    fat: {
      light: { text: '#1f4ca3', tint: '#e3ebfb' },
      dark: { text: '#a3c1ff', tint: '#1b2d55' },
    },
  };

const look = (
  band: MarginBand,
  sign: string,
  light: Pick<Tones, 'solid' | 'onSolid'>,
  dark: Pick<Tones, 'solid' | 'onSolid'>,
): BandLook => ({
  sign,
  light: { ...BAND_INKS[band].light, ...light },
  dark: { ...BAND_INKS[band].dark, ...dark },
});

/** The same with signs and solid grounds, for where there is more to be drawn than words. */
export const BAND_LOOKS: Readonly<Record<MarginBand, BandLook>> = /* @__PURE__ */ (() => ({
  underwater: look(
    'underwater',
    '▼',
    { solid: '#b23a10', onSolid: '#ffffff' },
    { solid: '#e0643a', onSolid: '#210b03' },
  ),
  squeezed: look(
    'squeezed',
    '▽',
    { solid: '#eba328', onSolid: '#2a1a00' },
    { solid: '#e3a43a', onSolid: '#241600' },
  ),
  thin: look('thin', '◇', { solid: '#cfc8bb', onSolid: '#262219' }, { solid: '#d3ccbf', onSolid: '#1c1913' }),
  comfortable: look(
    'comfortable',
    '△',
    { solid: '#2f9c92', onSolid: '#031c1a' },
    { solid: '#37a297', onSolid: '#03201d' },
  ),
  fat: look('fat', '▲', { solid: '#2450a8', onSolid: '#ffffff' }, { solid: '#3f69c4', onSolid: '#ffffff' }),
}))();

/** Bands from worst to best, as every scale draws them. */
export const BAND_ORDER: readonly MarginBand[] = ['underwater', 'squeezed', 'thin', 'comfortable', 'fat'];

/** Grounds, ink and the one accent: a violet that no band uses. */
export const GROUNDS = {
  light: {
    page: '#faf8f5',
    raised: '#ffffff',
    sunken: '#f1eee8',
    line: '#e2ddd3',
    edge: '#8c8579',
    text: '#1d1a16',
    muted: '#625b50',
    accent: '#5a4a9c',
    onAccent: '#ffffff',
    wrong: '#a3300a',
  },
  dark: {
    page: '#191714',
    raised: '#211f1b',
    sunken: '#121110',
    line: '#37332d',
    edge: '#827a6d',
    text: '#f1ede6',
    muted: '#b0a898',
    accent: '#b9adf2',
    onAccent: '#191335',
    wrong: '#ff9f85',
  },
} as const;

/** The five sizes of type. In rem, so that the reader's own size counts. */
const TYPE = {
  note: '0.75rem',
  body: '0.8125rem',
  lead: '1rem',
  title: '1.25rem',
  hero: '3rem',
} as const;

/** Faces: the system's own. */
export const FACE =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const declare = (name: string, value: string) => `--${kebab(name)}:${value};`;

function theme(ground: 'light' | 'dark'): string {
  const grounds = Object.entries(GROUNDS[ground]).map(([name, value]) => declare(name, value));
  const bands = BAND_ORDER.flatMap((band) =>
    Object.entries(BAND_LOOKS[band][ground]).map(([name, value]) => declare(`${band}-${name}`, value)),
  );
  return [...grounds, ...bands].join('');
}

/** Every token as a custom property (`--page`, `--squeezed-tint`, `--type-body` …), light and dark, for a page or a shadow root. */
export function tokensCss(): string {
  const sizes = Object.entries(TYPE).map(([name, value]) => declare(`type-${name}`, value));
  return (
    `:root,:host{color-scheme:light dark;--face:${FACE};${sizes.join('')}${theme('light')}}` +
    `@media(prefers-color-scheme:dark){:root,:host{${theme('dark')}}}`
  );
}
