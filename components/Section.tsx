import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  /** What this part is for. */
  lead?: string;
  children: ComponentChildren;
}

/** One part of a long page, reachable by its id. */
export function Section({ id, title, lead, children }: Props) {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </section>
  );
}
