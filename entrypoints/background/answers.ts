import { browser } from 'wxt/browser';
import { CHART_HOSTS } from '@/utils/curated-sites';
import { SOURCE_NAMES, type SourceId } from '@/utils/figures/source-names';
import { marketSite } from '@/utils/markets/adapters';
import { mayBeMarket } from '@/utils/markets/may-be-market';
import { answer, type Sender } from '@/utils/messages';
import * as settings from '@/utils/settings';
import { isWanted } from '@/utils/site-fits';
import { siteState } from '@/utils/sites';
import { askSource, refreshFigures } from './fresh';
import { pageFigures } from './page-figures';
import { amountsIn } from './readings';
import { today } from './today';

/** Refusals kept of one site. */
const MOST_REFUSALS = 300;

const hostOf = (address: string | undefined): string | null =>
  (address && URL.canParse(address) && new URL(address).host) || null;

/** Hosts that a message comes from: its frame's own, and the one in the address bar where we may know it. */
function hostsOf(sender: Sender): string[] {
  // A frame without an address (about:blank, srcdoc) has the origin of the page that made it.
  const frame = hostOf(sender.url) ?? hostOf(sender.origin);
  return [...new Set([frame, hostOf(sender.tab?.url)])].filter((host) => host !== null);
}

/** Frames are left to their pages, but for charts that pages embed. */
const mayShowMarket = ({ frameId, url }: Sender, address: string): boolean =>
  (frameId === 0 || /(^|\.)tradingview(-widget)?\.com$/.test(hostOf(url) ?? '')) &&
  URL.canParse(address) &&
  mayBeMarket(new URL(address));

/** Charts that pages embed in frames; their makers' own pages are sites like any other. */
const isChartFrame = ({ frameId, url }: Sender): boolean => {
  const host = hostOf(url) ?? '';
  return frameId !== 0 && (CHART_HOSTS.includes(host) || /(^|\.)tradingview\.com$/.test(host));
};

/** Whether marks are wanted where a message comes from: a site that is ours to mark, switched off nowhere above, at an address that
 * no pattern of the user's forbids. */
async function wanted(sender: Sender): Promise<boolean> {
  if (await settings.paused.getValue()) return false;
  if (isChartFrame(sender) && !(await settings.charts.getValue())) return false;
  const [blocked, allowed] = await Promise.all([settings.blocked.getValue(), settings.allowed.getValue()]);
  const addresses = [sender.url, sender.tab?.url].filter((address) => address !== undefined);
  if (!addresses.every((address) => isWanted(address, { blocked, allowed }))) return false;
  const sites = await Promise.all(hostsOf(sender).map(siteState));
  return sites.some(({ curated, granted }) => curated || granted) && sites.every(({ off }) => !off);
}

type PageScript = `/content-scripts/${'prices' | 'card' | 'market'}.js`;

async function putInto({ tab, frameId }: Sender, file: PageScript): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [file] });
}

/** The site that a message comes from: the one that the reader sees in the address bar. */
const siteOf = (sender: Sender): string => hostsOf(sender).at(-1) ?? '';

async function refusedOn(sender: Sender): Promise<readonly string[]> {
  return (await settings.refusals.getValue())[siteOf(sender)] ?? [];
}

/** Keeps the latest refusals of a site. */
async function refuse(key: string, sender: Sender): Promise<void> {
  const site = siteOf(sender);
  // Nothing is kept of a private window.
  if (sender.tab?.incognito) return;
  if (!site || !/^[0-9a-f]{8}$/.test(key) || !(await wanted(sender))) return;
  const all = await settings.refusals.getValue();
  const keys = [...new Set([...(all[site] ?? []), key])].slice(-MOST_REFUSALS);
  await settings.refusals.setValue({ ...all, [site]: keys });
}

/** Answers pages with what marks need and nothing else, and the extension's own pages when they want figures. */
export function answerPages(): void {
  answer(
    {
      async pageFigures({ date }, sender) {
        if (!(await wanted(sender))) return null;
        const [style, strips, tables, refused] = await Promise.all([
          settings.markStyle.getValue(),
          settings.strips.getValue(),
          settings.tables.getValue(),
          refusedOn(sender),
        ]);
        return { ...pageFigures(await today(), { date, style }), strips, tables, refused };
      },
      find: ({ questions }) => amountsIn(questions),
      async markThisFrame(_, sender) {
        if (await wanted(sender)) await putInto(sender, '/content-scripts/prices.js');
      },
      async cardForThisFrame(_, sender) {
        if (await wanted(sender)) await putInto(sender, '/content-scripts/card.js');
      },
      async marketForThisFrame({ address }, sender) {
        if (!(mayShowMarket(sender, address) && (await wanted(sender)))) return null;
        await putInto(sender, '/content-scripts/market.js');
        return marketSite(new URL(address).hostname);
      },
      refuse: ({ key }, sender) => refuse(key, sender),
    },
    {
      refresh: ({ force }) => refreshFigures(force ? 'forced' : 'attended'),
      async testSource({ id }) {
        if (Object.hasOwn(SOURCE_NAMES, id)) await askSource(id as SourceId);
      },
    },
  );
}
