import { Icon } from '@/components/Icon';
import { IconButton } from '@/components/IconButton';
import { useLanguage } from '@/components/language';

export type Refreshing = 'idle' | 'busy' | 'done' | 'failed';

interface Props {
  refreshing: Refreshing;
  /** Day that the verdict stands for, where that is not today. */
  staleSince: number | null;
  onRefresh: () => void;
  onStudy: () => void;
  onOptions: () => void;
}

/** The top line: whose popup this is, how the figures are, and what can be done with all of it. */
export function Bar({ refreshing, staleSince, onRefresh, onStudy, onOptions }: Props) {
  const { words, format } = useLanguage();
  const said = {
    idle: '',
    busy: words.popup.fetching,
    done: words.popup.fetched,
    failed: words.popup.failed,
  };
  const old = staleSince !== null && refreshing !== 'busy';
  return (
    <header class="bar">
      <Icon name="mark" />
      <span class="bar-name">Hashfloor</span>
      {old && (
        <span class="bar-old" title={words.figure.asOfLong}>
          <Icon name="old" /> {words.figure.asOf(format.day(staleSince))}
        </span>
      )}
      <span class={old ? 'bar-status unseen' : 'bar-status'} role="status">
        {said[refreshing]}
      </span>
      <IconButton
        icon="refresh"
        label={words.popup.refresh}
        busy={refreshing === 'busy'}
        onPress={onRefresh}
      />
      <IconButton icon="study" label={words.popup.study} onPress={onStudy} />
      <IconButton icon="options" label={words.popup.options} onPress={onOptions} />
    </header>
  );
}
