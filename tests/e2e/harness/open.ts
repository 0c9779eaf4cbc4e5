/**
 * The harness of the end-to-end tests: a real browser, the production build, and a stand-in for the internet.
 *
 *   describe.each(BROWSERS)('in %s', (name) => {
 *     let world: World;
 *     beforeAll(async () => void (world = await open(name))); // usualScenario(): bitcoin at 90,000
 *     afterAll(() => world?.close());
 *
 *     test('…', async () => {
 *       world.serve('https://www.coindesk.com/story', '<!doctype html><p>Bitcoin fell to $90,000.');
 *       const page = await world.page('https://www.coindesk.com/story');
 *       await bears(page, 1);
 *     });
 *   });
 *
 * - `world.standIn.scenario.price = 80_000` changes what the APIs say from now on; troubles are in scenario.ts.
 * - `world.standIn.asked` lists every request to an API.
 * - `marks(page)` of marks.ts reads marks out of their closed shadow roots, `bears(page, count)` waits for so many, and
 *   `shadowTexts(page, name)` reads other elements.
 * - `world.stored('local:figures')` and `world.store('sync:basis', value)`: what the extension keeps.
 * - `world.inside(fn, ...args)` runs in a page of the extension that has its APIs and no script of its own.
 * - `world.popup()` and `world.options()` open these pages in a tab; `world.popup({ background: true })` behind the page in
 *   front, of which it then speaks. `world.popupOver(page)` clicks the toolbar icon and returns the real popup; Chromium only.
 * - `world.problems`: errors that pages threw or wrote to the console.
 *
 * One suite alone: `npm run build && npx vitest run -c tests/e2e/vitest.config.ts NAME`
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '@/tests/commands/browsers';
import { type Installed, type LaunchOptions, launch } from './launch';
import { type Scenario, usualScenario } from './scenario';
import { type StandIn, startStandIn } from './stand-in';
import { type Visit, visit } from './visit';

export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

/** One browser with the extension, and the internet it lives in. */
export interface World extends Visit, Installed {
  name: BrowserName;
  standIn: StandIn;
  /** Puts a page at an address; see `StandIn`. */
  serve: StandIn['serve'];
  close(): Promise<void>;
}

export interface OpenOptions extends LaunchOptions {
  scenario?: Scenario;
  /** The built extension; else the production build for this browser. */
  folder?: string;
}

/** Where `npm run build` puts the extension. */
export const builtFolder = (name: BrowserName): string =>
  fileURLToPath(new URL(`../../../.output/${name}-mv3`, import.meta.url));

/** Opens a browser with the extension installed. Call `close` when done. */
export async function open(name: BrowserName, options: OpenOptions = {}): Promise<World> {
  const folder = options.folder ?? builtFolder(name);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: npm run build`);
  const standIn = await startStandIn(options.scenario ?? usualScenario());
  const installed = await launch(name, folder, standIn, options);
  return {
    ...installed,
    ...visit(name, installed),
    name,
    standIn,
    serve: standIn.serve,
    async close() {
      await installed.browser.close();
      await standIn.close();
    },
  };
}
