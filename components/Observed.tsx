import type { FigureName } from '@/utils/figures/figure';
import { Follow } from './Follow';
import { Icon } from './Icon';
import { useLanguage } from './language';

interface Props {
  /** When the figure was true, ms since 1970. */
  at: number;
  now: number;
  stale: boolean;
  /** Say the day rather than the age: for what is observed once a day. */
  daily?: boolean;
  /** Who said it, in words. */
  source?: string;
  /** The figure that it is said of. */
  of?: FigureName;
}

/** Whose figure it is and how old. An old one says so with a sign and a day, never by its colour alone. */
export function Observed({ at, now, stale, daily = false, source, of = undefined }: Props) {
  const { words, format } = useLanguage();
  const day = format.day(at);
  const when = daily ? day : format.age(at, now);
  const age = stale ? words.figure.old(day) : when;
  return (
    <Follow part={of} class={stale ? 'observed stale' : 'observed'} title={new Date(at).toISOString()}>
      {stale && <Icon name="old" />}
      {source ? `${source} · ${age}` : age}
    </Follow>
  );
}
