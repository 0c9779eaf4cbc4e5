// Takes the screenshots that the README and the stores show, into tests/pictures/: the production build in Chromium, on the
// demonstration page of a newspaper that there is not, with bitcoin at 90,000 and a cost pinned to 74,600.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { allowHost } from '@/tests/demo/folder';
import { pinCost } from '@/tests/e2e/harness/figures';
import { marks, shadowTexts } from '@/tests/e2e/harness/marks';
import { builtFolder, open, type World } from '@/tests/e2e/harness/open';
import { until } from '@/tests/e2e/harness/until';
import { wordsOn } from '@/tests/e2e/harness/words';
import { runStep } from './steps';

const FOLDER = 'tests/pictures';
const PAPER = 'ledgerroom.example';
const STORY = `https://${PAPER}/markets/miners`;
/** A screen of two points to the px that a popup of 600 px fits on. */
const SCREEN = '--screen-info={2880x2400 devicePixelRatio=2.0}';
const STORE = { width: 1280, height: 800 };

type Theme = 'light' | 'dark';

/** Colours that fade from one theme to the other, and a card that comes, need a moment. */
const settle = () => new Promise((done) => setTimeout(done, 700));

async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await settle();
}

async function dress(page: Page, theme: Theme, viewport = STORE, sharpness = 1): Promise<void> {
  await page.setViewport({ ...viewport, deviceScaleFactor: sharpness });
  await wear(page, theme);
}

/** Rests the pointer on the mark behind the price in the first sentence, and waits for its card. */
async function openCard(page: Page): Promise<void> {
  const cards = () => shadowTexts(page, 'hashfloor-card');
  // A card that is open already stays where it is, whatever the page has become since.
  await page.mouse.move(1, 1);
  await until('no card', cards, (seen) => seen.length === 0);
  const [x = 0, y = 0] = await page.$eval('article p:nth-of-type(2) hashfloor-mark', (mark) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  });
  await page.mouse.move(x + 3, y);
  await page.mouse.move(x, y);
  await until('the card', cards, ([seen]) => Boolean(seen?.includes('Copy')));
  await settle();
}

async function take(page: Page, name: string): Promise<Buffer> {
  const picture = Buffer.from(await page.screenshot());
  writeFileSync(`${FOLDER}/${name}.png`, picture);
  return picture;
}

/** An article with the popup beside it, as the toolbar lays it there. */
function together(article: Buffer, popup: Buffer): string {
  const source = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;
  return `<!doctype html><style>
    body { margin: 0; background: #fbfaf7; }
    .article { display: block; width: 620px; }
    .popup { position: absolute; right: 20px; top: 20px; width: 380px; border-radius: 10px; box-shadow: 0 4px 32px #0003; }
  </style><img class="article" src="${source(article)}"><img class="popup" src="${source(popup)}">`;
}

async function takeTogether(world: World, page: Page, popup: Buffer): Promise<void> {
  await page.bringToFront();
  await dress(page, 'light', { width: 620, height: 680 }, 2);
  await openCard(page);
  const article = Buffer.from(await page.screenshot());
  const whole = await world.browser.newPage();
  await whole.setViewport({ width: 1020, height: 680, deviceScaleFactor: 1.25 });
  await whole.setContent(together(article, popup), { waitUntil: 'load' });
  await take(whole, 'readme');
}

async function takeAll(world: World, url: string): Promise<void> {
  const page = await world.page(url);
  const options = await world.options();
  const study = await world.browser.newPage();
  await study.goto(`${world.base}study.html`);
  await until(
    'the closer look',
    () => wordsOn(study),
    (seen) => seen.includes('Why this verdict'),
  );
  for (const theme of ['dark', 'light'] as const) {
    await dress(page, theme);
    await page.bringToFront();
    await page.reload();
    await until(
      'marks',
      () => marks(page),
      (seen) => seen.length >= 8,
    );
    await dress(page, theme);
    await openCard(page);
    await take(page, `page-${theme}`);
    const popup = await world.popupOver(page);
    await until(
      'the verdict',
      () => wordsOn(popup),
      (seen) => seen.includes('Squeezed but holding') && seen.includes(PAPER),
    );
    await wear(popup, theme);
    const picture = await take(popup, `popup-${theme}`);
    await popup.close();
    await options.bringToFront();
    await dress(options, theme);
    await take(options, `options-${theme}`);
    await study.bringToFront();
    await dress(study, theme);
    await take(study, `closer-look-${theme}`);
    if (theme === 'light') await takeTogether(world, page, picture);
  }
}

const built = await runStep({ name: 'build for Chromium', command: ['wxt', 'build', '-b', 'chrome'] });
if (built.failed > 0) process.exit(1);
mkdirSync(FOLDER, { recursive: true });
const folder = allowHost(PAPER, builtFolder('chrome'), '.output/demo-chrome');
// A real popup is as sharp as the screen; that of other pages is set for each picture.
const world = await open('chrome', { folder, args: [SCREEN] });
world.serve(STORY, readFileSync(new URL('../demo/index.html', import.meta.url), 'utf8'));
try {
  await pinCost(world);
  await takeAll(world, STORY);
  console.log(`Pictures are in ${FOLDER}/.`);
} finally {
  await world.close();
}
