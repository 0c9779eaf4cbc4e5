import { type Figure, type FigureName, type Figures, isStale } from './figure';

/** Fresh beats stale, then newer beats older; a kept figure from the future (the clock was wrong) never wins. */
function better(
  name: FigureName,
  fresh: Figure<unknown>,
  kept: Figure<unknown> | undefined,
  now: number,
): boolean {
  if (!kept) return true;
  const [staleFresh, staleKept] = [isStale(name, fresh, now), isStale(name, kept, now)];
  return staleFresh === staleKept ? fresh.observedAt >= kept.observedAt || kept.observedAt > now : staleKept;
}

/** Adds fresh figures to the kept ones, each where it is the better of the two. */
export function mergeFigures(kept: Figures, fresh: Figures, now: number): Figures {
  const names = (Object.keys(fresh) as FigureName[]).filter((name) => {
    const figure = fresh[name];
    return figure !== undefined && better(name, figure, kept[name], now);
  });
  return { ...kept, ...Object.fromEntries(names.map((name) => [name, fresh[name]])) };
}
