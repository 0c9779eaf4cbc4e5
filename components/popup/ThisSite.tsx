import { IconButton } from '@/components/IconButton';
import { useLanguage } from '@/components/language';
import { Switch } from '@/components/Switch';

/** What can be done about marks on the page behind the popup. */
export type Site =
  /** Not told yet: it is asked for once the verdict is painted. */
  | { kind: 'unknown' }
  /** Pages of the browser itself, files, stores: no extension may mark them. */
  | { kind: 'closed' }
  /** Nobody allowed this site yet. */
  | { kind: 'ungranted'; host: string }
  | { kind: 'granted'; host: string; on: boolean };

interface Props {
  site: Site;
  paused: boolean;
  onSite: (on: boolean) => void;
  /** Lets the browser ask for leave to mark this site. */
  onGrant: () => void;
  onPause: (paused: boolean) => void;
}

/** Marks on the page behind the popup. While all marks are paused, there is only the way back. */
export function ThisSite({ site, paused, onSite, onGrant, onPause }: Props) {
  const { words } = useLanguage();
  if (paused) {
    return (
      <div class="this-site">
        <p>{words.site.paused}</p>
        <button type="button" class="button" onClick={() => onPause(false)}>
          {words.site.resume}
        </button>
      </div>
    );
  }
  return (
    <div class="this-site">
      {site.kind === 'closed' && <p>{words.site.closed}</p>}
      {site.kind === 'ungranted' && (
        <button type="button" class="button" onClick={onGrant}>
          {words.site.grant(site.host)}
        </button>
      )}
      {site.kind === 'granted' && (
        <Switch on={site.on} onChange={onSite}>
          {words.site.marksOn} <b>{site.host}</b>
        </Switch>
      )}
      <IconButton icon="pause" label={words.site.pause} onPress={() => onPause(true)} />
    </div>
  );
}
