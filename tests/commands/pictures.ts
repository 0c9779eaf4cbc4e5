// Takes the screenshots that the README and the stores show, into tests/pictures/: the production build in Chromium, with
// bitcoin at 90,000 and a cost pinned to 74,600.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { allowLocalhost } from '@/tests/demo/folder';
import { serveDemo } from '@/tests/demo/serve';
import { pinCost } from '@/tests/e2e/harness/figures';
import { marks } from '@/tests/e2e/harness/marks';
import { builtFolder, open, type World } from '@/tests/e2e/harness/open';
import { until } from '@/tests/e2e/harness/until';
import { wordsOn } from '@/tests/e2e/harness/words';
import { runStep } from './steps';

const FOLDER = 'tests/pictures';
const STORE = { width: 1280, height: 800 };

type Theme = 'light' | 'dark';

async function dress(page: Page, theme: Theme, viewport = STORE, sharpness = 1): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.setViewport({ ...viewport, deviceScaleFactor: sharpness });
  // Colours that fade from one theme to the other need a moment.
  await new Promise((done) => setTimeout(done, 700));
}

/** How high the browser makes the window of a popup, px: as high as what is in it. */
const heightOf = (popup: Page) =>
  popup.$eval('.behind', (footer) => {
    const ends = [...footer.children].map((part) => part.getBoundingClientRect().bottom);
    return Math.ceil(Math.max(...ends)) + 4;
  });

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
  await dress(page, 'light', { width: 620, height: 600 }, 2);
  const article = Buffer.from(await page.screenshot());
  const whole = await world.browser.newPage();
  await whole.setViewport({ width: 1020, height: 600, deviceScaleFactor: 1.25 });
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
    await take(page, `page-${theme}`);
    const popup = await world.popup({ background: true });
    await until(
      'the verdict',
      () => wordsOn(popup),
      (seen) => seen.includes('Squeezed but holding'),
    );
    await popup.bringToFront();
    await dress(popup, theme, { width: 380, height: await heightOf(popup) }, 2);
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
const demo = await serveDemo();
const world = await open('chrome', { folder: allowLocalhost(builtFolder('chrome'), '.output/demo-chrome') });
try {
  await pinCost(world);
  await takeAll(world, demo.url);
  console.log(`Pictures are in ${FOLDER}/.`);
} finally {
  await world.close();
  demo.close();
}
