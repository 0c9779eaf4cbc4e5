import { CHART_HOSTS } from '@/utils/addresses/curated-sites';
import { isWanted } from '@/utils/addresses/fits';
import type { Sender } from '@/utils/messages';
import * as settings from '@/utils/settings';
import { siteState } from '@/utils/sites';

const hostOf = (address: string | undefined): string | null =>
  (address && URL.canParse(address) && new URL(address).host) || null;

/** Hosts that a message comes from: its frame's own, and the one in the address bar where we may know it. */
function hostsOf(sender: Sender): string[] {
  // A frame without an address (about:blank, srcdoc) has the origin of the page that made it.
  const frame = hostOf(sender.url) ?? hostOf(sender.origin);
  return [...new Set([frame, hostOf(sender.tab?.url)])].filter((host) => host !== null);
}

/** The site that a message comes from: the one that the reader sees in the address bar. */
export const siteOf = (sender: Sender): string => hostsOf(sender).at(-1) ?? '';

const isFrame = ({ frameId }: Sender): boolean => frameId !== 0;

/** Charts that pages embed in frames; their makers' own pages are sites like any other. */
function isChartFrame(sender: Sender): boolean {
  const host = hostOf(sender.url) ?? '';
  return isFrame(sender) && (CHART_HOSTS.includes(host) || /(^|\.)tradingview(-widget)?\.com$/.test(host));
}

/** Whether a message comes from where a market is looked for. Frames are left to their pages, but for charts that pages embed. */
export const mayShowMarket = (sender: Sender): boolean => !isFrame(sender) || isChartFrame(sender);

/**
 * Whether marks are wanted where a message comes from: a site that is ours to mark, switched off nowhere above, at an address that no
 * pattern of the user's forbids.
 */
export async function wantsMarks(sender: Sender): Promise<boolean> {
  if (await settings.paused.getValue()) return false;
  if (isChartFrame(sender) && !(await settings.charts.getValue())) return false;
  const [blocked, allowed] = await Promise.all([settings.blocked.getValue(), settings.allowed.getValue()]);
  const addresses = [sender.url, sender.tab?.url].filter((address) => address !== undefined);
  if (!addresses.every((address) => isWanted(address, { blocked, allowed }))) return false;
  const sites = await Promise.all(hostsOf(sender).map(siteState));
  return sites.some(({ curated, granted }) => curated || granted) && sites.every(({ off }) => !off);
}
