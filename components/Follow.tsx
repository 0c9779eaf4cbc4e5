import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FigureName } from '@/utils/figures/figure';

/** Address of the page that tells where each figure comes from; null where nothing is to be followed. */
export const FiguresPage = createContext<string | null>(null);

interface Props {
  class?: string;
  title?: string;
  /** The part of the page that tells of it, or the line of one figure. */
  part?: 'figures' | 'sources' | 'stress' | 'cost' | FigureName;
  children: ComponentChildren;
}

/** What is said of a figure's origin, as a link to where all of it is told. */
export function Follow({ class: look = '', title, part = 'figures', children }: Props) {
  const page = useContext(FiguresPage);
  if (page === null) {
    return (
      <span class={look} title={title}>
        {children}
      </span>
    );
  }
  return (
    <a class={`${look} follow`} title={title} href={`${page}#${part}`} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
