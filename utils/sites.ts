import { browser } from 'wxt/browser';
import { CURATED_SITES } from '@/utils/addresses/curated-sites';
import { gateMatches, hostOfOrigin } from '@/utils/addresses/origins';
import { CURATED_PATTERNS } from '@/utils/addresses/patterns';
import { BRAIINS_HOSTS, CRYPTOQUANT_HOSTS, OPTIONAL_API_HOSTS } from '@/utils/figures/hosts';
import { servers, sitesOff } from '@/utils/settings';

/** How Hashfloor stands with a site. */
export interface SiteState {
  /** Among those that are asked for at install. */
  curated: boolean;
  /** The browser lets us mark it. */
  granted: boolean;
  /** The user switched marks off here. */
  off: boolean;
}

const allows = (origin: string) => browser.permissions.contains({ origins: [origin] }).catch(() => false);

/** How Hashfloor stands with a site, by the host of its address; a port may be part of it, and makes no other site of it. */
export async function siteState(host: string): Promise<SiteState> {
  const name = host.replace(/:\d+$/, '');
  const [secure, plain, off] = await Promise.all([
    allows(`https://${name}/*`),
    allows(`http://${name}/*`),
    sitesOff.getValue(),
  ]);
  const curated = CURATED_SITES.some((site) => site.host === name);
  return { curated, granted: secure || plain, off: off.includes(name) };
}

/** Switches marks on a site on or off. Pages that are open follow at once. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  const others = (await sitesOff.getValue()).filter((other) => other !== host);
  await sitesOff.setValue(on ? others : [...others, host].sort());
}

/** Asks the user for all of a site. Must run in the very click that wants it: browsers refuse it later. */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`*://${host}/*`] });
}

/** Asks the user for sites of our lists, over HTTPS only. Must run in the very click that wants them. */
export function askForSites(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(hosts) });
}

/** What the browser lets us read and write, as match patterns. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Gives the permissions of sites back, however they were granted. */
export async function releaseSites(hosts: readonly string[]): Promise<void> {
  const granted = await grantedOrigins();
  const origins = granted.filter((origin) => hosts.includes(hostOfOrigin(origin)));
  if (origins.length) await browser.permissions.remove({ origins });
}

const originsOf = (hosts: readonly string[]) => hosts.map((host) => `https://${host}/*`);
const CRYPTOQUANT = { origins: originsOf(CRYPTOQUANT_HOSTS) };
const BRAIINS = { origins: originsOf(BRAIINS_HOSTS) };

/** Whether the browser lets us ask CryptoQuant. */
export const mayAskCryptoquant = () => browser.permissions.contains(CRYPTOQUANT).catch(() => false);

/** Asks the user for it. Must run in a click. */
export const askForCryptoquant = () => browser.permissions.request(CRYPTOQUANT);

/** Whether the browser lets us tell Braiins of the user's machines. */
export const mayAskBraiins = () => browser.permissions.contains(BRAIINS).catch(() => false);

/** Asks the user for it. Must run in a click. */
export const askForBraiins = () => browser.permissions.request(BRAIINS);

/** The permission that asking a server of the user's own takes, which holds for all its ports. */
const originOfServer = (address: string) => {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
};

/** Whether the browser lets us ask a server of the user's own. */
export const mayAskServer = (address: string) => allows(originOfServer(address));

/** Asks the user for one. Must run in a click. */
export function askForServer(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originOfServer(address)] });
}

/** A match pattern for the whole of its host, which is what browsers make of one with a path. */
const wholeHost = (pattern: string) => pattern.replace(/^([^/]+\/\/[^/]+\/).*$/, '$1*');

/** Match patterns of the sites that the user added. */
export async function addedOrigins(): Promise<string[]> {
  const [origins, own] = await Promise.all([grantedOrigins(), servers.getValue()]);
  const required = browser.runtime.getManifest().host_permissions ?? [];
  const ours = new Set([
    ...required,
    ...required.map(wholeHost),
    ...originsOf(OPTIONAL_API_HOSTS),
    ...Object.values(own).filter(Boolean).map(originOfServer),
  ]);
  return origins.filter((origin) => !ours.has(origin));
}

const GATE = { id: 'gate', file: '/content-scripts/gate.js' } as const;

/** Has the gate run on the sites that the user added, now and after a restart. */
export async function registerGate(): Promise<void> {
  const matches = gateMatches(await addedOrigins());
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GATE.id] });
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [GATE.id] });
  if (!matches.length) return;
  await browser.scripting.registerContentScripts([
    {
      id: GATE.id,
      js: [GATE.file],
      matches,
      // There it runs already.
      excludeMatches: CURATED_PATTERNS,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Runs the gate in the tabs that are open on the given match patterns, so that nobody has to reload them. */
export async function openGate(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: gateMatches(origins) });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [GATE.file] }),
    ),
  );
}
