import { Follow } from '@/components/Follow';
import { useLanguage } from '@/components/language';
import { Outward } from '@/components/Outward';
import { Section } from '@/components/Section';
import { useFindable } from './find';
import { KeyField } from './KeyField';
import type { OptionsProps, SourceState } from './options-props';
import { useOptionsWords } from './words';

/** Where figures come from, how each source fares, and the user's own keys. */
export function Sources(props: OptionsProps) {
  const { words } = useLanguage();
  const own = useOptionsWords();
  const find = useFindable();
  const { settings, sources, refreshing, cryptoquantAllowed, onChange, onRefresh } = props;
  const said = {
    idle: '',
    busy: words.popup.fetching,
    done: words.popup.fetched,
    failed: words.popup.failed,
  };
  const key = (name: keyof typeof settings.keys) => ({
    ...own.keys[name],
    value: settings.keys[name],
    onValue: (value: string) => onChange({ keys: { ...settings.keys, [name]: value } }),
  });
  return (
    <Section id="sources" title={own.sources.title} lead={own.sources.lead}>
      <div class="fields">
        {(['bgeometrics', 'cryptoquant'] as const).map((name) => (
          <div key={name} {...find(name)}>
            <KeyField {...key(name)} />
          </div>
        ))}
      </div>
      {settings.keys.cryptoquant !== '' && !cryptoquantAllowed && (
        <p class="aside">
          {own.keys.needsLeave}{' '}
          <button type="button" class="button" onClick={props.onAllowCryptoquant}>
            {own.keys.allow}
          </button>
        </p>
      )}
      <ul class="rows" {...find('sources')}>
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} now={props.now} />
        ))}
      </ul>
      <p class="aside">
        <button type="button" class="button" aria-disabled={refreshing === 'busy'} onClick={onRefresh}>
          {words.bar.refresh}
        </button>{' '}
        <span role="status">{said[refreshing]}</span>
      </p>
      <p {...find('servers')}>
        <a href="/diagnostics.html#servers">{own.fields.ownServers}</a>
      </p>
    </Section>
  );
}

function SourceRow({ source, now }: { source: SourceState; now: number }) {
  const { format } = useLanguage();
  const own = useOptionsWords();
  const { name, url, answeredAt, error } = source;
  return (
    <li>
      <Outward to={url} name={name} />
      <span class="note">
        <Follow part="sources">
          {answeredAt === null ? own.sources.never : own.sources.answered(format.age(answeredAt, now))}
        </Follow>
        {error !== null && <span class="wrong"> {own.sources.failed(error)}</span>}
      </span>
    </li>
  );
}
