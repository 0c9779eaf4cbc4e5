import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What ties a control to its label, and to the line below that tells what fits. */
export interface Control {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string;
}

interface Props {
  label: string;
  /** What may be entered. */
  hint: string;
  /** Why the entry cannot be stored; empty where it can. */
  wrong: string;
  /** Draws the control, which takes what it is given, and what stands beside it. */
  children: (control: Control) => ComponentChildren;
  /** What else there is to do with it. */
  below?: ComponentChildren;
}

/** A control with its label above and a line below that tells what fits, or why an entry does not. */
export function Field({ label, hint, wrong, children, below }: Props) {
  const id = useId();
  const said = `${id}-said`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="field-entry">
        {children({ id, 'aria-invalid': wrong !== '', 'aria-describedby': said })}
      </span>
      <span id={said} class={wrong ? 'field-said wrong' : 'field-said'} role={wrong ? 'alert' : undefined}>
        {wrong || hint}
      </span>
      {below}
    </div>
  );
}
