import { useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useLanguage } from '@/components/language';
import { Switch } from '@/components/Switch';
import type { OptionsProps, SiteRow } from './options-props';
import { Section } from './Section';
import { useOptionsWords } from './words';

const KINDS = ['own', 'exchange', 'prices', 'news'] as const;

/** Which sites get marks. */
export function Sites({ settings, sites, onChange, onForget }: OptionsProps) {
  const { words } = useLanguage();
  const own = useOptionsWords();
  const [sought, setSought] = useState('');
  const { sitesOff, paused } = settings;
  const fitting = sites.filter(({ host }) => host.includes(sought.trim().toLowerCase()));
  const turn = (host: string, on: boolean) => {
    const others = sitesOff.filter((one) => one !== host);
    onChange({ sitesOff: on ? others : [...others, host] });
  };
  const row = ({ host, kind }: SiteRow) => (
    <li key={host}>
      <Switch on={!sitesOff.includes(host)} disabled={paused} onChange={(on) => turn(host, on)}>
        {host}
      </Switch>
      {kind === 'own' && (
        <button type="button" class="link" onClick={() => onForget(host)}>
          {own.sites.forget(host)}
        </button>
      )}
    </li>
  );
  return (
    <Section id="sites" title={own.sites.title} lead={own.sites.lead}>
      <Switch on={paused} onChange={(on) => onChange({ paused: on })}>
        {words.site.pause}
      </Switch>
      <label class="search">
        <Icon name="search" />
        <input
          type="search"
          placeholder={own.sites.search}
          aria-label={own.sites.search}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      </label>
      {KINDS.map((kind) => {
        const those = fitting.filter((site) => site.kind === kind);
        if (!those.length) return null;
        return (
          <details key={kind} open={sought !== '' || kind === 'own'}>
            <summary>
              {own.sites.kinds[kind]} <span class="note">{those.length}</span>
            </summary>
            <ul class="columns">{those.map(row)}</ul>
          </details>
        );
      })}
      {!fitting.length && <p class="note">{own.sites.noneFound}</p>}
    </Section>
  );
}
