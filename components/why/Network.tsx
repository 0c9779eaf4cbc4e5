import { useLanguage } from '@/components/language';
import { useDepth } from '@/components/study/words';
import { ribbon } from '@/utils/mining/ribbon';
import type { WhyProps } from './why-props';

/** Closer to its record than this, difficulty counts as at it. */
const AT_RECORD = 0.0005;

/** The network's part: the hash ribbon, or difficulty where there is none. */
export function Network({ standing, figures }: WhyProps) {
  const { words, format } = useLanguage();
  const { network: say } = useDepth().why;
  const { state, by } = standing.network;
  const { distance, at } = standing.record;
  const now = by === 'ribbon' ? ribbon(figures.hashrate?.value ?? []) : null;
  const share = now ? now.mean30 / now.mean60 - 1 : 0;
  const name = words.network[state].name;
  const apart = format.share(Math.abs(share));
  return (
    <>
      <p>
        {now
          ? say.ribbon(share < 0 ? say.below(apart) : say.above(apart), name)
          : say.retargets(name, words.network[state].retargets)}{' '}
        {now?.since && say.since(format.day(now.since))}
      </p>
      <p>{distance > -AT_RECORD ? say.atRecord : say.record(format.share(-distance), format.day(at))}</p>
    </>
  );
}
