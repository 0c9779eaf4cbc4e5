import type { Urgency } from './backoff';
import { CHAINS, DUE_AFTER } from './chains';
import type { FigureName, Figures } from './figure';
import type { Health } from './health';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** When a figure's chain last answered. A time in the future is a clock that was wrong: it counts as never. */
function lastAnswer(name: FigureName, health: Health, now: number): number {
  const times = CHAINS[name].map(({ id }) => health[id]?.lastSuccess ?? 0);
  return Math.max(0, ...times.filter((time) => time <= now + MINUTE));
}

/** The figures to be fetched now: all that are old enough for who is asking, and all that are missing. */
export function dueFigures(figures: Figures, health: Health, urgency: Urgency, now: number): FigureName[] {
  const names = Object.keys(CHAINS) as FigureName[];
  if (urgency === 'forced') return names;
  return names.filter((name) => {
    const wait = DUE_AFTER[name][urgency];
    // A source that answered without this figure is not asked at every tick for what it does not have.
    const enough = figures[name] === undefined ? Math.min(wait, HOUR) : wait;
    return now - lastAnswer(name, health, now) >= enough;
  });
}
