import { BAND_INKS, BAND_ORDER } from '@/utils/looks';

/**
 * How a mark stands: `inline` in the line of text; `gloss` small above the amount, in the empty band between two lines, where it takes
 * no room; `beside` in a free place close by, for a price that ticks; `quiet` as a dotted line under the amount; `bare` with the
 * underline alone, where even an empty box would be an item of a flex container; `hushed` not to be seen, in a long table. What the last
 * three say is for screen readers, and for the card, which opens on all but the last when the keyboard stops there.
 */
export type Manner = 'inline' | 'gloss' | 'beside' | 'quiet' | 'bare' | 'hushed';

// Rules inside a shadow root that are important win over whatever the page says about our element. It stands where the line goes on,
// which its direction tells: to the left of the amount where lines run from right to left.
const HOST =
  ':host{all:initial!important;unicode-bidi:isolate!important;user-select:none!important;' +
  'cursor:help!important;visibility:inherit!important;white-space:nowrap!important;';

// A line of height 0 can never make the page's line higher; the figures' width is held for six characters, so that
// a price that ticks does not push its neighbours about.
const INLINE = `${HOST}display:inline!important;font-size:inherit!important;line-height:0!important}
span{font:600 clamp(9px,.74em,22px)/0 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
font-variant-numeric:tabular-nums;letter-spacing:0;margin-inline-start:.3em;padding:.1em calc(.35em + var(--hold,0ch)/2);
border-radius:.35em;vertical-align:.06em;outline-offset:1px}
option{all:unset;display:inline-block;direction:ltr}
span::before{content:"\\2060"}
span:focus-visible{outline:2px solid}
@media print{:host{display:none!important}}
.cost{box-shadow:inset 0 0 0 1px}
@media(forced-colors:active){span{forced-color-adjust:none;background:Canvas!important;color:CanvasText!important;box-shadow:0 0 0 1px}}`;

// An empty box in the line, without any size; what is drawn hangs from it, out of the flow.
const HANGING = `${HOST}display:inline!important;position:relative!important;font-size:inherit!important;line-height:0!important}
option{all:unset;display:inline-block;direction:ltr}
span{position:absolute;height:var(--height);font:600 calc(var(--height)*var(--fill))/var(--height) system-ui,-apple-system,
"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;padding:0 .25em;border-radius:.25em}
span:focus-visible{outline:2px solid}
@media print{:host{display:none!important}}
.cost{box-shadow:inset 0 0 0 1px}`;

// Figures fill the band, or stand with some air in a place of their own.
const GLOSS = `${HANGING}span{inset-inline-end:0;bottom:100%;--fill:1.12}`;
// Out of the flow altogether: a price that ticks often is an item of a flex container, where a host in the line would be one more.
const BESIDE = `${HANGING}:host{position:absolute!important;inline-size:0!important;block-size:0!important}
span{left:var(--x);top:var(--y);--fill:.74}`;

const QUIET = `${HOST}display:inline!important;position:relative!important;font-size:inherit!important;line-height:0!important;
color:inherit!important}
span{position:absolute;inset-inline-end:0;bottom:0;width:var(--width);height:0;overflow:hidden;border-bottom:1.5px dotted;opacity:.8;
pointer-events:none;outline-offset:2px}
@media print{:host{display:none!important}}`;

const BARE = `${HOST}display:contents!important}
span{position:absolute;width:1px;height:1px;margin-inline-start:-1px;overflow:hidden;clip-path:inset(50%);pointer-events:none;
font-size:1px;line-height:1px}`;

const BANDS = BAND_ORDER.map((band) => {
  const { light, dark } = BAND_INKS[band];
  return `.${band}{color:${light.text};background:${light.tint}}.dark.${band}{color:${dark.text};background:${dark.tint}}`;
}).join('');

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

let sheets: Record<Manner, CSSStyleSheet> | undefined;

/** The one sheet that all marks of a manner share. */
export function markSheet(manner: Manner): CSSStyleSheet {
  sheets ??= {
    inline: sheetOf(INLINE + BANDS),
    gloss: sheetOf(GLOSS + BANDS),
    beside: sheetOf(BESIDE + BANDS),
    quiet: sheetOf(QUIET),
    bare: sheetOf(BARE),
    hushed: sheetOf(BARE),
  };
  return sheets[manner];
}

/** Makes that no mark can take the focus, until just before the next time that anything is painted. */
export function holdFocusOff(): void {
  for (const sheet of Object.values(sheets ?? {})) {
    const rule = sheet.insertRule('span{visibility:hidden!important}');
    requestAnimationFrame(() => sheet.deleteRule(rule));
  }
}
