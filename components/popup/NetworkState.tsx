import { Follow } from '@/components/Follow';
import { useLanguage } from '@/components/language';
import type { Retarget } from '@/utils/figures/figure';
import type { Network, Standing } from '@/utils/mining/terms';

interface Props {
  network: Network;
  difficulty: { value: number; stale: boolean };
  record: Standing['record'];
  retarget: Retarget | null;
  now: number;
}

/** Closer to its record than this, difficulty counts as at it. */
const AT_RECORD = 0.0005;

/** Whether machines join or leave, and the difficulty that says so. */
export function NetworkState({ network, difficulty, record, retarget, now }: Props) {
  const { words, format } = useLanguage();
  const said = words.network[network.state];
  const atRecord = record.distance > -AT_RECORD;
  return (
    <dl class="network">
      <div title={said[`${network.by}Long`]}>
        <dt>{words.network.label}</dt>
        <dd class="number">{said.name}</dd>
        <dd class="note">
          <Follow part={network.by === 'ribbon' ? 'stress' : 'retargets'}>{said[network.by]}</Follow>
        </dd>
      </div>
      <div
        class={difficulty.stale ? 'stale' : ''}
        title={words.difficulty.record(format.trillions(record.difficulty), format.day(record.at))}
      >
        <dt>{words.difficulty.label}</dt>
        <dd class="number">{format.trillions(difficulty.value)}</dd>
        <dd class="note">
          <Follow part="difficulty">
            {atRecord
              ? words.difficulty.atRecord
              : words.difficulty.belowRecord(format.share(-record.distance))}
          </Follow>
        </dd>
      </div>
      <div>
        <dt>{words.difficulty.next}</dt>
        <dd class="number">{retarget ? format.margin(retarget.change) : words.figure.unknown}</dd>
        {retarget && (
          <dd class="note">
            <Follow part="retarget">{format.age(retarget.at, now)}</Follow>
          </dd>
        )}
      </div>
    </dl>
  );
}
