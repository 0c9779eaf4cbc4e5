// Builds the extension and opens a browser with it on the demonstration page. `--firefox` opens Firefox. Where there is no
// display, or with `--headless`: prints what is to be seen, saves screenshots and ends.
import { mkdirSync } from 'node:fs';
import { allowHost } from '@/tests/demo/folder';
import { launchForDemo } from '@/tests/demo/launch';
import { serveDemo } from '@/tests/demo/serve';
import { showDemo } from '@/tests/demo/show';
import { builtFolder } from '@/tests/e2e/harness/open';
import { visit } from '@/tests/e2e/harness/visit';
import type { BrowserName } from './browsers';
import { runStep } from './steps';

const name: BrowserName = process.argv.includes('--firefox') ? 'firefox' : 'chrome';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || Boolean(process.env.CI) || !hasDisplay;
const SCREENSHOTS = '.output/screenshots';

async function start(): Promise<void> {
  const built = await runStep({
    name: `build for ${name === 'chrome' ? 'Chromium' : 'Firefox'}`,
    command: ['wxt', 'build', '-b', name],
  });
  if (built.failed > 0) throw new Error('The build failed: its own words are above.');
  const folder = allowHost('localhost', builtFolder(name), `.output/demo-${name}`);
  const installed = await launchForDemo(name, folder, headless);
  const demo = await serveDemo();
  try {
    const look = visit(name, installed);
    if (headless) {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await showDemo(look, demo.url, SCREENSHOTS);
      await installed.browser.close();
    } else {
      const [first] = await installed.browser.pages();
      const page = first ?? (await installed.browser.newPage());
      await page.goto(demo.url);
      // The welcome page opens beside it on its own time; it is there to be found, not to come first.
      setTimeout(() => void page.bringToFront().catch(() => {}), 3000);
      console.log(
        `${demo.url} is open. The popup is behind the toolbar's extensions button. Close the browser to end.`,
      );
      await new Promise((closed) => installed.browser.once('disconnected', closed));
    }
  } finally {
    demo.close();
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
