import { Icon } from '@/components/Icon';
import { IconButton } from '@/components/IconButton';
import type { Face } from '@/utils/words/face';

export interface BarProps {
  words: Face['bar'];
  /** New figures are being fetched. */
  busy?: boolean;
  /** What is said of that, and of what came of it. */
  status?: string;
  onRefresh: () => void;
  onStudy: () => void;
  onOptions: () => void;
}

/** The top line: whose popup this is, how the figures are, and what can be done with all of it. */
export function Bar({ words, busy = false, status = '', onRefresh, onStudy, onOptions }: BarProps) {
  const { old } = words;
  return (
    <header class="bar">
      <Icon name="mark" />
      <span class="bar-name">Hashfloor</span>
      {old && (
        <span class="bar-old" title={old.title}>
          <Icon name="old" /> {old.text}
        </span>
      )}
      {/* Of old figures the day stays in sight, also while newer ones are asked for: that may take long, and fail. */}
      <span class={old ? 'bar-status unseen' : 'bar-status'} role="status">
        {status}
      </span>
      <IconButton icon="refresh" label={words.refresh} busy={busy} onPress={onRefresh} />
      <IconButton icon="study" label={words.study} onPress={onStudy} />
      <IconButton icon="options" label={words.options} onPress={onOptions} />
    </header>
  );
}
