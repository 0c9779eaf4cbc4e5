import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_ALERTS } from '@/utils/alerts/alert';
import { allowedToNotify } from './harness/allowed';
import { pinCost, refresh } from './harness/figures';
import { open, type World } from './harness/open';
import { until } from './harness/until';

interface Happening {
  dispatch(...told: unknown[]): void;
}
interface Chrome {
  contextMenus: { onClicked: Happening; update(id: string, to: object): Promise<void> };
  omnibox: { onInputChanged: Happening; onInputEntered: Happening };
  commands: { onCommand: Happening; getAll(): Promise<{ name: string; shortcut: string }[]> };
  notifications: { getAll(): Promise<object>; onClicked: Happening };
  sidePanel: { getOptions(of: object): Promise<{ path?: string; enabled?: boolean }> };
}

// Chromium alone lets a test into the worker, where its own listeners can be told what the browser would tell them.
// What it shows outside of pages (the menu itself, the list under the address bar, a notification's face) no test sees.
describe('where people already are', () => {
  let world: World;
  beforeAll(async () => {
    world = await open('chrome', { folder: allowedToNotify('.output/places-chrome') });
    await pinCost(world);
  });
  afterAll(() => world?.close());

  async function inWorker<T>(work: (chrome: Chrome) => T | Promise<T>): Promise<T> {
    await refresh(world, false);
    const target = await world.browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(world.base),
    );
    const worker = await target.worker();
    if (!worker) throw new Error('no worker');
    return (await worker.evaluate(`(${work})(chrome)`)) as T;
  }

  /** Waits for a tab at an address of our own, and closes it. */
  async function opened(path: string): Promise<void> {
    const wanted = (url: string) => url === `${world.base}${path}`;
    const target = await world.browser.waitForTarget((one) => wanted(one.url()), { timeout: 15_000 });
    await (await target.page())?.close();
  }

  test('the menu of a selection has our entry, which leads to what would be at that price', async () => {
    await inWorker((chrome) => chrome.contextMenus.update('asked', { enabled: true }));
    await inWorker((chrome) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'asked', selectionText: 'about $85,000' }),
    );
    await opened('study.html#price=85000&currency=USD');
  });

  test('the address bar leads there too', async () => {
    await inWorker((chrome) => chrome.omnibox.onInputChanged.dispatch('85000 eur', () => {}));
    await inWorker((chrome) => chrome.omnibox.onInputEntered.dispatch('85000 eur', 'newForegroundTab'));
    await opened('study.html#price=85000&currency=EUR');
  });

  test('keys pause all marks and let them go on, and open the closer look', async () => {
    const commands = await inWorker((chrome) => chrome.commands.getAll());
    expect(commands.map(({ name }) => name).sort()).toEqual(['_execute_action', 'look', 'pause']);
    const press = () => inWorker((chrome) => chrome.commands.onCommand.dispatch('pause'));
    const paused = (is: boolean) =>
      until(
        'marks',
        () => world.stored('sync:paused'),
        (kept) => (kept === true) === is,
      );
    await press();
    await paused(true);
    await press();
    await paused(false);
    await inWorker((chrome) => chrome.commands.onCommand.dispatch('look'));
    await opened('study.html');
  });

  test('so does the menu of the icon', async () => {
    const tick = async (checked: boolean) => {
      await inWorker((chrome) => chrome.contextMenus.update('pause', { type: 'checkbox' }));
      await (checked
        ? inWorker((chrome) => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'pause', checked: true }))
        : inWorker((chrome) =>
            chrome.contextMenus.onClicked.dispatch({ menuItemId: 'pause', checked: false }),
          ));
      await until(
        'marks',
        () => world.stored('sync:paused'),
        (kept) => kept === checked,
      );
    };
    await tick(true);
    await tick(false);
  });

  test('the side panel is the closer look', async () => {
    const panel = await inWorker((chrome) => chrome.sidePanel.getOptions({}));
    expect(panel).toMatchObject({ path: 'study.html', enabled: true });
  });

  test('a verdict that changes is told once, and leads to the closer look', async () => {
    const shown = () => inWorker(async (chrome) => Object.keys(await chrome.notifications.getAll()));
    expect(await shown()).toEqual([]);
    await world.store('sync:alerts', { ...NO_ALERTS, verdict: true });
    world.standIn.scenario.price = 65_000;
    await refresh(world);
    await until('the notification', shown, (kinds) => kinds.includes('verdict'));
    await inWorker((chrome) => chrome.notifications.onClicked.dispatch('verdict'));
    await opened('study.html');
    await until('it to be gone', shown, (kinds) => kinds.length === 0);
    await refresh(world);
    expect(await shown()).toEqual([]);
  });

  test('and no page writes an error', () => expect(world.problems).toEqual([]));
});
