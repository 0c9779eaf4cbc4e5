import { BAND_LOOKS, BAND_ORDER, FACE, GROUNDS } from '@/utils/looks';

const theme = (ground: 'light' | 'dark') => {
  const { raised, text, muted, line, accent } = GROUNDS[ground];
  const bands = BAND_ORDER.map((band) => {
    const { text: ink, tint, solid } = BAND_LOOKS[band][ground];
    return `--${band}:${ink};--${band}-tint:${tint};--${band}-solid:${solid}`;
  }).join(';');
  return `--raised:${raised};--text:${text};--muted:${muted};--line:${line};--accent:${accent};${bands}`;
};

/** The card's sheet. Its host lies in the top layer, where no page can paint over it. */
export const CARD_CSS = `
:host{all:initial!important;position:fixed!important;inset:auto!important;margin:0!important;border:0!important;padding:0!important;
background:none!important;overflow:visible!important;width:max-content!important;max-width:min(320px,calc(100vw - 16px))!important;
left:var(--x,0)!important;top:var(--y,0)!important;color-scheme:light;${theme('light')}}
:host(:popover-open){display:block!important}
@media(prefers-color-scheme:dark){:host{color-scheme:dark;${theme('dark')}}}
.card{box-sizing:border-box;max-height:calc(100dvh - 16px);overflow:auto;font:400 13px/1.45 ${FACE};font-variant-numeric:tabular-nums;color:var(--text);background:var(--raised);
border:1px solid var(--line);border-radius:12px;padding:12px 16px;box-shadow:0 1px 2px #0002,0 8px 24px #0003;text-align:start;
animation:in .12s ease-out}
@keyframes in{from{opacity:0;transform:translateY(2px)}}
@media(prefers-reduced-motion:reduce){.card{animation:none}}
.head{display:flex;align-items:baseline;gap:8px;flex-wrap:wrap}
.margin{font-size:22px;font-weight:650;letter-spacing:-.01em}
.against{color:var(--muted)}
.scale{position:relative;height:16px;margin:8px 0 4px}
.scale i{position:absolute;inset-inline:0;top:7px;height:2px;border-radius:1px;background:var(--line)}
.scale b{position:absolute;top:4px;height:8px;border-radius:4px;background:var(--muted);opacity:.35}
.scale u{position:absolute;top:1px;width:4px;height:14px;margin-inline-start:-2px;border-radius:2px;background:currentColor}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:8px 0 0}
dt{color:var(--muted)}
dd{margin:0;text-align:end;font-weight:600}
dd small{display:block;font-size:12px;font-weight:400;color:var(--muted)}
.verdict{margin:8px 0 0;padding-top:8px;border-top:1px solid var(--line);color:var(--muted);font-size:12px}
.verdict strong{color:var(--text);font-weight:600}
.acts{display:flex;gap:8px;margin:12px -4px -4px}
button{font:inherit;font-size:12px;color:var(--accent);background:none;border:0;border-radius:6px;padding:4px;cursor:pointer}
button:hover{text-decoration:underline}
button:focus-visible{outline:2px solid var(--accent)}
${BAND_ORDER.map((band) => `.${band}{color:var(--${band})}`).join('')}
@media(forced-colors:active){.card{border-color:CanvasText}.scale b,.scale u,.scale i{forced-color-adjust:none;background:CanvasText}}`;
