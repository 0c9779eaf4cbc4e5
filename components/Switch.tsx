import type { ComponentChildren } from 'preact';

interface Props {
  on: boolean;
  disabled?: boolean;
  /** Stays as it is until `on` changes: for what somebody else has to allow first. */
  awaits?: boolean;
  /** What a search among many finds it by. */
  find?: { 'data-find': string };
  onChange: (on: boolean) => void;
  /** What is on or off. */
  children: ComponentChildren;
}

/** A setting of two states that applies at once. The whole row can be pressed. */
export function Switch({ on, disabled = false, awaits = false, find, onChange, children }: Props) {
  return (
    <label class="switch" {...find}>
      <span class="switch-label">{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const wanted = currentTarget.checked;
          if (awaits) currentTarget.checked = on;
          onChange(wanted);
        }}
      />
    </label>
  );
}
