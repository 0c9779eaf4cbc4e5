import { useState } from 'preact/hooks';
import { useLanguage } from '@/components/language';
import { Search } from '@/components/Search';
import { Section } from '@/components/Section';
import { Switch } from '@/components/Switch';
import { CHART_HOSTS, SITE_GROUPS } from '@/utils/addresses/curated-sites';
import { useFindable } from './find';
import type { OptionsProps, SiteRow } from './options-props';
import { SiteList } from './SiteList';
import { SiteRules } from './SiteRules';
import { SitesOff } from './SitesOff';
import { UsualState } from './Usual';
import { useOptionsWords } from './words';

/** Sites that are marked from the start, and those of the user's own. */
const KINDS = ['own', 'exchange', 'prices', 'news'] as const;

/** Which sites get marks. */
export function Sites(props: OptionsProps) {
  const { words } = useLanguage();
  const own = useOptionsWords().sites;
  const find = useFindable();
  const { settings, onChange } = props;
  const [sought, setSought] = useState('');
  const needle = sought.trim().toLowerCase();
  const fitting = props.sites.filter(({ host }) => host.includes(needle));
  const list = (name: string, rows: readonly SiteRow[], offered: boolean, open = false) =>
    rows.length > 0 && (
      <SiteList key={name} {...props} {...{ name, rows, offered, open: open || needle !== '' }} />
    );
  const asked = KINDS.map((kind) => {
    const rows = fitting.filter((site) => site.kind === kind && !site.group);
    return list(own.kinds[kind], rows, false, kind === 'own');
  });
  const offers = SITE_GROUPS.map((group) => {
    const rows = fitting.filter((site) => site.group === group);
    return list(own.groups[group], rows, true);
  }).filter(Boolean);
  return (
    <Section id="sites" title={own.title} lead={own.lead}>
      <Switch on={settings.paused} find={find('pause')} onChange={(paused) => onChange({ paused })}>
        {words.site.pause} <UsualState on={settings.paused} usual={false} />
      </Switch>
      <Switch
        on={settings.strips}
        disabled={settings.paused}
        find={find('strips')}
        onChange={(strips) => onChange({ strips })}
      >
        <Named {...own.strips} on={settings.strips} usual />
      </Switch>
      <Switch
        on={settings.charts && props.chartsAllowed}
        disabled={settings.paused}
        awaits
        find={find('charts')}
        onChange={props.onCharts}
      >
        <Named {...own.charts} on={settings.charts && props.chartsAllowed} usual={false} />
      </Switch>
      <p class="note" role="status">
        {!props.chartsAllowed && props.refusedHosts.some((host) => CHART_HOSTS.includes(host)) && own.refused}
      </p>
      <Search label={own.search} sought={sought} onSought={setSought} />
      <SitesOff {...props} />
      {asked}
      {offers.length > 0 && (
        <>
          <h3>{own.offered.title}</h3>
          <p class="lead">{own.offered.lead}</p>
          {offers}
        </>
      )}
      <SiteRules {...props} />
      {!fitting.length && <p class="note">{own.noneFound}</p>}
    </Section>
  );
}

const Named = (props: { name: string; sentence: string; on: boolean; usual: boolean }) => (
  <>
    {props.name} <span class="note below">{props.sentence}</span> <UsualState {...props} />
  </>
);
