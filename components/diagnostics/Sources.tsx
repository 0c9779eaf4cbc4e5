import { useState } from 'preact/hooks';
import { useLanguage } from '@/components/language';
import { Outward } from '@/components/Outward';
import type { DiagnosticsProps, SourceRow } from './diagnostics-props';
import { tellDoubt, tellNext } from './source-texts';
import { useDiagnostics } from './words';

type Testing = 'idle' | 'busy' | 'done' | 'failed';

/** Each source with how it fares, what of it is in force, and a button to ask it now. */
export function Sources({ sources, now, onTest }: DiagnosticsProps) {
  return (
    <ul class="rows sources">
      {sources.map((source) => (
        <Source key={source.id} source={source} now={now} onTest={onTest} />
      ))}
    </ul>
  );
}

function Source({ source, now, onTest }: { source: SourceRow } & Pick<DiagnosticsProps, 'now' | 'onTest'>) {
  const { format } = useLanguage();
  const words = useDiagnostics();
  const said = words.sources;
  const [testing, setTesting] = useState<Testing>('idle');
  const { name, page, answeredAt, error, doubted, heldUntil } = source;
  const busy = testing === 'busy';
  const test = () => {
    if (busy || heldUntil) return;
    setTesting('busy');
    onTest(source.id).then(
      () => setTesting('done'),
      () => setTesting('failed'),
    );
  };
  const names = (list: SourceRow['gives']) => list.map((one) => words.figures.names[one][0]).join(', ');
  const outcomes = { idle: '', busy: said.testing, done: said.tested, failed: said.unreachable };
  return (
    <li>
      <div class="source-name">
        <Outward to={page} name={name} />
        <span class="note">
          {said.gives} {names(source.gives)}
          {source.inForce.length > 0 && ` · ${said.inForce}: ${names(source.inForce)}`}
        </span>
      </div>
      <p class="note">
        {answeredAt === null ? said.never : said.answered(format.age(answeredAt, now))}{' '}
        {error && (
          <span class={error.stands ? 'wrong' : undefined}>
            {(error.stands ? said.error : said.past)(format.age(error.at, now), error.message)}{' '}
          </span>
        )}
        {doubted && <span class="wrong">{tellDoubt(doubted, now, format, words)} </span>}
        {tellNext(source, now, format, words)}
      </p>
      <div class="source-test">
        <button
          type="button"
          class="button"
          aria-label={said.test(name)}
          aria-disabled={busy || heldUntil !== null}
          onClick={test}
        >
          {said.testShort}
        </button>
        <span role="status" class="note">
          {outcomes[testing]}
        </span>
      </div>
    </li>
  );
}
