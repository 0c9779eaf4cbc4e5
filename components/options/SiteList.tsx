import { useLanguage } from '@/components/language';
import { Switch } from '@/components/Switch';
import type { OptionsProps, SiteRow } from './options-props';
import { useOptionsWords } from './words';

type Props = Pick<OptionsProps, 'settings' | 'onChange' | 'onAllow' | 'onForget' | 'refusedHosts'> & {
  name: string;
  rows: readonly SiteRow[];
  /** Asked for when they are switched on, and given back when they are switched off. */
  offered: boolean;
  open: boolean;
};

/** Sites that stand together, a switch each: on where the browser lets us mark the site and the user wants it. */
export function SiteList(props: Props) {
  const { name, rows, offered, open, settings, refusedHosts, onChange, onAllow, onForget } = props;
  const { number } = useLanguage().format;
  const own = useOptionsWords().sites;
  const { sitesOff, paused } = settings;
  const isOn = ({ host, granted }: SiteRow) => granted && !sitesOff.includes(host);
  const on = rows.filter(isOn).length;

  function turn(those: readonly SiteRow[], to: boolean): void {
    const hosts = those.map(({ host }) => host);
    const missing = those.filter(({ granted }) => !granted).map(({ host }) => host);
    const others = sitesOff.filter((host) => !hosts.includes(host));
    // The browser asks only in the press itself: this comes before all else.
    if (to && missing.length) onAllow(missing);
    if (to && others.length < sitesOff.length) onChange({ sitesOff: others });
    if (!to && offered) onForget(hosts);
    else if (!to) onChange({ sitesOff: [...others, ...hosts] });
  }

  const row = (site: SiteRow) => (
    <li key={site.host} data-find="">
      <Switch
        on={isOn(site)}
        disabled={paused}
        awaits={offered || !site.granted}
        onChange={(to) => turn([site], to)}
      >
        {site.host} {site.paths && <span class="note">{site.paths.join(' ').replaceAll('*', '')}</span>}
      </Switch>
      {site.kind === 'own' && (
        <button type="button" class="link" onClick={() => onForget([site.host])}>
          {own.forget(site.host)}
        </button>
      )}
    </li>
  );
  const refused = rows.some(({ host, granted }) => !granted && refusedHosts.includes(host));
  return (
    <details open={open} data-find="">
      <summary>
        {name} <span class="note">{own.count(number(on), number(rows.length))}</span>
      </summary>
      {offered && rows.length > 1 && (
        <Switch on={on === rows.length} disabled={paused} awaits onChange={(to) => turn(rows, to)}>
          <b>{own.all}</b>
        </Switch>
      )}
      <p class="note" role="status">
        {refused && own.refused}
      </p>
      <ul class="columns">{rows.map(row)}</ul>
    </details>
  );
}
