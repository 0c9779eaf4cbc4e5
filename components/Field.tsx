import type { ComponentChildren } from 'preact';

interface Props {
  /** Id of the control inside; its description is `${id}-said`. */
  id: string;
  label: string;
  /** What may be entered. */
  hint: string;
  /** Why the entry cannot be stored; empty where it can. */
  wrong: string;
  children: ComponentChildren;
  /** What else there is to do with it. */
  below?: ComponentChildren;
}

/** A control with its label above and a line below that tells what fits, or why an entry does not. */
export function Field({ id, label, hint, wrong, children, below }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="field-entry">{children}</span>
      <span
        id={`${id}-said`}
        class={wrong ? 'field-said wrong' : 'field-said'}
        role={wrong ? 'alert' : undefined}
      >
        {wrong || hint}
      </span>
      {below}
    </div>
  );
}
