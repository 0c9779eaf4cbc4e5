import { until } from './until';
import type { Visit } from './visit';

interface Apis {
  action: { getPopup(details: object): Promise<string>; openPopup(): Promise<void> };
  extension: { getViews(which: { type: 'popup' }): Window[] };
}
type Extension = Record<string, Apis | undefined>;

/** The address that the toolbar opens: the popup's, with a face behind it or without one. */
export const popupAddress = ({ inside }: Pick<Visit, 'inside'>): Promise<string> =>
  inside(async () => {
    const { browser, chrome } = globalThis as unknown as Extension;
    return (await (browser ?? chrome)?.action.getPopup({})) ?? '';
  });

/** The same, once there is a face in it, the text of which pleases. */
export const addressed = (world: Pick<Visit, 'inside'>, pleases = (_said: string) => true): Promise<string> =>
  until(
    'a face in the address of the popup',
    () => popupAddress(world),
    (address) => address.includes('#') && pleases(decodeURIComponent(address)),
  );

/** Opens the real popup, as a press of the toolbar icon does. */
export const openPopup = ({ inside }: Pick<Visit, 'inside'>): Promise<void> =>
  inside(async () => {
    const { browser, chrome } = globalThis as unknown as Extension;
    await (browser ?? chrome)?.action.openPopup();
  });

/** What the real popup shows; empty where none is open. */
interface Seen {
  address: string;
  words: string;
  /** Width of its window, px. */
  width: number;
}

/** Address, words and width of the real popup. */
export const seenInPopup = ({ inside }: Pick<Visit, 'inside'>): Promise<Seen> =>
  inside(() => {
    const { browser, chrome } = globalThis as unknown as Extension;
    const [view] = (browser ?? chrome)?.extension.getViews({ type: 'popup' }) ?? [];
    return {
      address: view?.location.href ?? '',
      words: view?.document.body.textContent ?? '',
      width: view?.innerWidth ?? 0,
    };
  });

/** Closes it. */
export const closePopup = ({ inside }: Pick<Visit, 'inside'>): Promise<void> =>
  inside(() => {
    const { browser, chrome } = globalThis as unknown as Extension;
    for (const view of (browser ?? chrome)?.extension.getViews({ type: 'popup' }) ?? []) view.close();
  });
