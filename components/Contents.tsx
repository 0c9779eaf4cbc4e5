import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface Props {
  /** What the list is, for who cannot see where it stands. */
  label: string;
  parts: readonly { id: string; title: string }[];
  /** Whether the name is the page's heading; else the page has one of its own. */
  heads?: boolean;
  /** What else stands between the name and the list. */
  children?: ComponentChildren;
}

/** Beside a long page, in sight while it scrolls: the name, and the ways to the page's parts. */
export function Contents({ label, parts, heads = false, children }: Props) {
  const Name = heads ? 'h1' : 'p';
  return (
    <header class="contents">
      <Name class="contents-name">
        <Icon name="mark" /> Hashfloor
      </Name>
      {children}
      <nav aria-label={label}>
        {parts.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
    </header>
  );
}
