import { Icon, type IconName } from './Icon';

interface Props {
  icon: IconName;
  /** What it does, in words: its name for a screen reader and on hover. */
  label: string;
  busy?: boolean;
  onPress: () => void;
}

/** A button that shows only a drawing. */
export function IconButton({ icon, label, busy = false, onPress }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-busy={busy}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
