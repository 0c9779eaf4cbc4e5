import type { Sender } from '@/utils/messages';
import { oneByOne } from '@/utils/one-by-one';
import * as settings from '@/utils/settings';
import { siteOf, wantsMarks } from './senders';

/** Refusals kept of one site. */
const MOST = 300;
/** One value holds those of all sites. */
const inTurn = oneByOne();

/** The readings that are "not a Bitcoin price" on the site that a message comes from, by their keys. */
export async function refusedOn(sender: Sender): Promise<readonly string[]> {
  return (await settings.refusals.getValue())[siteOf(sender)] ?? [];
}

/** Keeps the latest refusals of a site; nothing of a private window. */
export async function refuse(key: string, sender: Sender): Promise<void> {
  const site = siteOf(sender);
  if (sender.tab?.incognito) return;
  if (!site || !/^[0-9a-f]{8}$/.test(key) || !(await wantsMarks(sender))) return;
  await inTurn(async () => {
    const all = await settings.refusals.getValue();
    const keys = [...new Set([...(all[site] ?? []), key])].slice(-MOST);
    await settings.refusals.setValue({ ...all, [site]: keys });
  });
}
