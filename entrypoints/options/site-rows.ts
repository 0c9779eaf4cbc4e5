import type { SiteRow } from '@/components/options/options-props';
import { CHART_HOSTS, CURATED_SITES, OPTIONAL_SITES } from '@/utils/addresses/curated-sites';
import { covers, hostOfOrigin } from '@/utils/addresses/origins';

/**
 * All sites that the options list, by what the browser grants (`origins`): those asked for at install, those on offer, and the user's
 * own, which are `added` to both.
 */
export function siteRows(origins: readonly string[], added: readonly string[]): SiteRow[] {
  const granted = (host: string) => covers(origins, host);
  const listed = new Set([...CURATED_SITES, ...OPTIONAL_SITES].map(({ host }) => host));
  const own = [...new Set(added.map(hostOfOrigin))].filter(
    (host) => !listed.has(host) && !CHART_HOSTS.includes(host),
  );
  return [
    ...own.map((host): SiteRow => ({ host, kind: 'own', granted: true })),
    ...CURATED_SITES.map(({ host, kind }): SiteRow => ({ host, kind, granted: granted(host) })),
    ...OPTIONAL_SITES.map(
      ({ host, kind, group, paths }): SiteRow => ({ host, kind, group, paths, granted: granted(host) }),
    ),
  ];
}
