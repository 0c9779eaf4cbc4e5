import { homesFor, layersIn, type Tree, treesOf, whenLayered } from './layers';

/** An element that is kept above all that the page shows. */
export interface Lifted {
  /** Lays it over all else, where the reader of `owner` can reach it. False where there is no such place. */
  lift(owner: Element): boolean;
  /** Lets go of it, out of the page's tree. */
  drop(): void;
  /** Whether it has lain on top for so long, ms. */
  stood(ms: number): boolean;
  /** Whether a reader sees it at this point of the viewport. */
  isSeenAt(x: number, y: number): boolean;
}

/** How often it is looked at whether something lies over it that nothing told of, ms. */
const LOOK = 250;
/** Times that it is laid over what the page lays over it: more is a fight. */
const MOST = 12;

/** Keeps `host`, a popover, in the top layer and on top of it. `lost` is called where it cannot be kept there. */
export function lifted(page: Document, host: HTMLElement, lost: () => void): Lifted {
  let end = new AbortController();
  let owner: Element = page.documentElement;
  let under = new Set<Element>();
  let isCovered = false;
  let since = 0;
  let times = 0;

  const hit = (x: number, y: number) => (host.getRootNode() as Tree).elementFromPoint(x, y) === host;

  /** Whether the pointer would find it: not where something lies over it, nor where a dialog is modal and it is not in that. */
  function isInReach(): boolean {
    const { left, top, width, height } = host.getBoundingClientRect();
    const { clientWidth, clientHeight } = page.documentElement;
    return hit(Math.min(left + width / 2, clientWidth - 1), Math.min(top + height / 2, clientHeight - 1));
  }

  /** What is shown last lies on top. */
  function showIn(home: Element): boolean {
    if (host.parentNode !== home) home.append(host);
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    return isInReach();
  }

  function raise(): boolean {
    end.abort();
    end = new AbortController();
    isCovered = false;
    since = performance.now();
    const trees = treesOf(page);
    under = layersIn(trees);
    whenLayered(trees, host, cover, end.signal);
    const timer = setInterval(look, LOOK);
    end.signal.addEventListener('abort', () => clearInterval(timer));
    for (const home of homesFor(owner)) if (showIn(home)) return true;
    return false;
  }

  function cover(): void {
    isCovered = true;
    // At once, but for a page that answers by laying itself on top again.
    if (performance.now() - since > LOOK) look();
  }

  function look(): void {
    if (host.isConnected && !isCovered && isInReach()) return;
    if (!host.isConnected || ++times > MOST || !raise()) lost();
  }

  return {
    lift(reader) {
      owner = reader;
      times = 0;
      return raise();
    },
    drop() {
      end.abort();
      host.remove();
    },
    stood: (ms) => !isCovered && performance.now() - since >= ms,
    isSeenAt(x, y) {
      const isOver = (layer: Element) => {
        const { left, right, top, bottom } = layer.getBoundingClientRect();
        return layer !== host && !under.has(layer) && x >= left && x <= right && y >= top && y <= bottom;
      };
      // Clicks may go through what lies over it, but eyes do not.
      return hit(x, y) && ![...layersIn(treesOf(page))].some(isOver);
    },
  };
}
