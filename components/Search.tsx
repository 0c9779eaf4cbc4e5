import { Icon } from './Icon';

interface Props {
  /** What it finds, in words. */
  label: string;
  sought: string;
  onSought: (sought: string) => void;
}

/** A field that leaves of what stands around it only what fits. */
export function Search({ label, sought, onSought }: Props) {
  return (
    <label class="search">
      <Icon name="search" />
      <input
        type="search"
        placeholder={label}
        aria-label={label}
        value={sought}
        onInput={(event) => onSought(event.currentTarget.value)}
      />
    </label>
  );
}
