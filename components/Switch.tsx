import type { ComponentChildren } from 'preact';

interface Props {
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
  /** What is on or off. */
  children: ComponentChildren;
}

/** A setting of two states that applies at once. The whole row can be pressed. */
export function Switch({ on, disabled = false, onChange, children }: Props) {
  return (
    <label class="switch">
      <span class="switch-label">{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
