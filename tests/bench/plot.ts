import { figures } from '@/tests/e2e/harness/figures';
import { open } from '@/tests/e2e/harness/open';
import { until } from '@/tests/e2e/harness/until';
import { type Bench, median } from './measure';

const TURNS = 11;
/** Turns that fill the browser's caches and are not counted. */
const WARM_UP = 2;

/** Notes when the page has its words and when the plot's canvases stand among them, painted: ms since it was asked for. */
const WATCH_PLOT = `
  const painted = (name) => requestAnimationFrame(() => setTimeout(() => { window[name] = performance.now(); }));
  const sought = [['wordsAt', 'h1'], ['plotAt', '.uplot canvas']];
  new MutationObserver(() => {
    while (sought.length > 0 && document.querySelector(sought[0][1])) painted(sought.shift()[0]);
  }).observe(document, { childList: true, subtree: true });
`;

/** How long the plot keeps the reader of the closer look waiting, once the page is there and all is in the cache. */
export const plot: Bench = async function* () {
  const world = await open('chrome');
  try {
    await figures(world);
    const page = await world.browser.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    await page.evaluateOnNewDocument(WATCH_PLOT);
    const waits: number[] = [];
    for (let turn = 0; turn < TURNS + WARM_UP; turn++) {
      await page.goto(`${world.base}study.html`);
      const wait = await until('the plot', () =>
        page.evaluate('window.plotAt ? Math.max(0.1, plotAt - wordsAt) : 0'),
      );
      if (turn >= WARM_UP) waits.push(Number(wait));
    }
    yield { name: 'plot.open', value: median(waits), unit: 'ms' };
  } finally {
    await world.close();
  }
};
