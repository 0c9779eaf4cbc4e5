import type { ComponentChildren } from 'preact';

interface Props {
  /** What is inside, for who cannot see it. */
  label: string;
  children: ComponentChildren;
}

/** Room for a table wider than the page: it scrolls by itself, by keyboard too. */
export function Scroll({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop of its own, the keyboard could not scroll it
    <section class="table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
