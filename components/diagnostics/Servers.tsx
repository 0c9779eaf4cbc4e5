import { useDraft } from '@/components/draft';
import { Field } from '@/components/Field';
import type { DiagnosticsProps, ServerAddresses } from './diagnostics-props';
import { useDiagnostics } from './words';

const read = (text: string) => text.trim();
const write = (address: string) => address;

/** Whether this may be stored: nothing, or a web address without a name and password in it. */
function fits(address: string): boolean {
  if (address === '') return true;
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && /^https?:$/.test(url.protocol) && !url.username && !url.password;
}

/** Addresses of the user's own servers, and the browser's leave to ask them. */
export function Servers({ servers, forbidden, braiins, onServers, onAllow, onBraiins }: DiagnosticsProps) {
  const words = useDiagnostics();
  return (
    <div class="fields">
      {(['node', 'feed'] as const).map((name) => (
        <div key={name}>
          <Server
            name={name}
            value={servers[name]}
            onValue={(value) => onServers({ ...servers, [name]: value })}
          />
          {forbidden.includes(name) && (
            <p class="aside">
              {words.servers.needsLeave}{' '}
              <button type="button" class="button" onClick={() => onAllow(name)}>
                {words.servers.allow(new URL(servers[name]).hostname)}
              </button>
            </p>
          )}
        </div>
      ))}
      {braiins === 'asked' && <p class="aside">{words.servers.braiins.asked}</p>}
      {braiins === 'unasked' && (
        <p class="aside">
          {words.servers.braiins.text}{' '}
          <button type="button" class="button" onClick={onBraiins}>
            {words.servers.braiins.allow}
          </button>
        </p>
      )}
    </div>
  );
}

interface Props {
  name: keyof ServerAddresses;
  value: string;
  onValue: (address: string) => void;
}

function Server({ name, value, onValue }: Props) {
  const { servers } = useDiagnostics();
  const { text, ...events } = useDraft({ stored: value, write, read, fits, onValue });
  const wrong = fits(read(text)) ? '' : servers.wrong;
  return (
    <Field label={servers[name].label} hint={servers[name].hint} wrong={wrong}>
      {(control) => (
        <input
          {...control}
          type="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={text}
          {...events}
        />
      )}
    </Field>
  );
}
