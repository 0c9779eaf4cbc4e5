import { useMemo } from 'preact/hooks';
import { useLanguage } from '@/components/language';
import { useDepth } from '@/components/study/words';
import { type Episode, pastOf } from '@/utils/mining/episodes';
import type { WhyProps } from './why-props';

/** From here on mining was an industry with a margin to speak of, and weekly hash rates are dense. */
const SINCE = Date.UTC(2018, 0);

/** Times in the same state, told with their number: what came after, never what will. */
export function Past({ standing, weeks }: WhyProps) {
  const { words } = useLanguage();
  const { past: say } = useDepth().why;
  const { margin, network } = standing.bands;
  const [alone, both] = useMemo(() => {
    // The last point is now: it is no past.
    const history = weeks.slice(0, -1);
    return [pastOf(history, { margin }, SINCE), pastOf(history, { margin, network }, SINCE)];
  }, [weeks, margin, network]);
  const year = String(new Date(SINCE).getUTCFullYear());
  const told = (past: typeof alone, state: string) =>
    past.episodes.length === 0
      ? say.never(state, year)
      : say.told(state, year, past.episodes.length, past.known, past.rose);
  return (
    <>
      <p>{told(alone, say.margin(words.bands[margin]))}</p>
      <p>{told(both, say.both(words.bands[margin], words.network[network].name))}</p>
      {alone.episodes.length > 0 && (
        <>
          <p class="note">{say.caution(alone.episodes.length)}</p>
          <details>
            <summary>{say.list}</summary>
            <Episodes episodes={alone.episodes} />
          </details>
        </>
      )}
    </>
  );
}

function Episodes({ episodes }: { episodes: readonly Episode[] }) {
  const { format } = useLanguage();
  const { past: say } = useDepth().why;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say.from}</th>
          <th scope="col">{say.to}</th>
          <th scope="col">{say.change}</th>
        </tr>
      </thead>
      <tbody>
        {[...episodes].reverse().map(({ from, to, change }) => (
          <tr key={from}>
            <th scope="row">{format.day(from)}</th>
            <td>{format.day(to)}</td>
            <td>{change === null ? say.open : format.margin(change)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
