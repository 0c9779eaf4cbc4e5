import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardButton, cardTexts, closeCard, openCard, untilClosed, untilMeant } from './harness/card';
import { pinCost } from './harness/figures';
import { BROWSERS, open, type World } from './harness/open';
import { drawnAt } from './harness/pixels';
import { until } from './harness/until';

/** Elements of the page’s own making that lay something over all else. Each has `lay` and `take`. */
const MAKE = `
  const BLACK = 'margin:0;border:0;padding:0;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;background:#000;';
  const layer = (mode, inner, lay, take) => class extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({ mode });
      root.innerHTML = inner;
      const [shown] = root.children;
      this.lay = () => lay(shown);
      this.take = () => take(shown);
    }
  };
  const popover = (mode, more) => layer(mode, '<div popover="manual" style="' + BLACK + more + '">A veil</div>',
    (shown) => shown.showPopover(), (shown) => shown.hidePopover());
  const dialog = (mode, body) => layer(mode, '<dialog>' + body + '</dialog>', (shown) => shown.showModal(), (shown) => shown.close());
  customElements.define('open-veil', popover('open', 'pointer-events:none'));
  customElements.define('closed-veil', popover('closed', ''));
  customElements.define('open-panel', layer('open', '<div popover="manual" style="inset:300px auto auto 40px;width:400px;height:200px">Bitcoin was at <b>$93,000</b> too.</div>',
    (shown) => shown.showPopover(), (shown) => shown.hidePopover()));
  customElements.define('own-dialog', dialog('open', '<p>Bitcoin was at <b>$94,000</b> too.</p>'));
  customElements.define('open-dialog', dialog('open', '<slot></slot>'));
  customElements.define('closed-dialog', dialog('closed', '<slot></slot>'));`;

const STORY = 'https://www.coindesk.com/layers';
const HTML = `<!doctype html><html lang="en"><title>Bitcoin</title><style>body{font:18px/1.6 serif;margin:40px}</style>
<p id="first">Bitcoin trades at <b>$90,000</b> now.</p>
<open-veil></open-veil><closed-veil></closed-veil><open-panel></open-panel><own-dialog></own-dialog>
<open-dialog><p>Bitcoin was at <b>$95,000</b> too.</p></open-dialog>
<closed-dialog><p>Bitcoin was at <b>$96,000</b> too.</p></closed-dialog>
<dialog id="again"><p>Bitcoin was at <b>$92,000</b> too.</p><button>OK</button></dialog>
<script>${MAKE}</script></html>`;

describe.each(BROWSERS)('the card among the layers of a page in %s', (name) => {
  let world: World;
  let page: Page;
  let light: Page;
  beforeAll(async () => {
    world = await open(name);
    await pinCost(world);
    light = await world.own('icon/16.png');
    world.serve(STORY, HTML);
    page = await world.page(STORY);
  });
  afterAll(() => world?.close());

  const call = (selector: string, what: 'lay' | 'take') =>
    page.$eval(selector, (host, name) => (host as unknown as Record<string, () => void>)[name]?.(), what);
  const openAt = async (amount: string, price: string) => {
    await until('its mark', () => page.$(`${amount} hashfloor-mark`));
    await openCard(page, amount, price);
  };
  const isOnTop = () =>
    until(
      'the card to be seen',
      () => drawnAt(page, 'hashfloor-card', light),
      ({ ground }) => ground > 0.7,
    );

  // No event of theirs leaves the tree that they are shown in, and clicks go through the first.
  test.each(['open-veil', 'closed-veil'])('lies over what %s shows later', async (veil) => {
    await openAt('#first b', '$90,000');
    await call(veil, 'lay');
    await isOnTop();
    expect(await cardTexts(page)).toHaveLength(1);
    await call(veil, 'take');
    await closeCard(page);
  });

  test('lies over a popover in a shadow tree, and its buttons work there', async () => {
    await call('open-panel', 'lay');
    await openAt('open-panel >>> b', '$93,000');
    await isOnTop();
    await presses('hashfloor-card');
    await closeCard(page);
    await call('open-panel', 'take');
  });

  /** Copies, which needs the card within reach of the pointer. */
  async function presses(card: string): Promise<void> {
    await untilMeant(page);
    await page.mouse.click(...(await cardButton(page, 'copy', card)));
    await until(
      'it to be copied',
      () => cardTexts(page),
      ([text]) => Boolean(text?.includes('Copied')),
    );
  }

  test.each([
    ['own-dialog', 'own-dialog >>> b', '$94,000', 'own-dialog >>> hashfloor-card'],
    ['open-dialog', 'open-dialog b', '$95,000', 'open-dialog >>> hashfloor-card'],
    ['closed-dialog', 'closed-dialog b', '$96,000', 'hashfloor-card'],
  ])('is within reach in a modal dialog that %s keeps in its shadow', async (host, amount, price, card) => {
    await call(host, 'lay');
    await openAt(amount, price);
    await presses(card);
    await closeCard(page);
    await call(host, 'take');
  });

  test('goes when a modal dialog takes its amount out of reach', async () => {
    await openAt('#first b', '$90,000');
    await call('own-dialog', 'lay');
    await untilClosed(page);
    await call('own-dialog', 'take');
  });

  test('takes no focus from a dialog that is opened again', async () => {
    const focused = () =>
      page.$eval('#again', (dialog) => {
        (dialog as HTMLDialogElement).showModal();
        return document.activeElement?.localName;
      });
    expect(await focused()).toBe('button');
    await until('its mark', () => page.$('#again hashfloor-mark'));
    await page.$eval('#again', (dialog) => (dialog as HTMLDialogElement).close());
    expect(await focused()).toBe('button');
    // From the next paint on it can be reached as ever. Forwards, Firefox would leave the page first.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await until('the card', async () => (await cardTexts(page)).length === 1);
    await closeCard(page);
    expect(world.problems).toEqual([]);
  });
});
