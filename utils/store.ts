import type { Told } from '@/utils/alerts/alert';
import type { Figures } from '@/utils/figures/figure';
import type { Health } from '@/utils/figures/health';
import { keepTogether, kept } from '@/utils/kept';
import type { NotedDay } from '@/utils/mining/noted';
import type { Bands } from '@/utils/mining/terms';

/** As it was kept, or what stands for nothing. Who needs to know that it is sound checks it. */
const or =
  <T>(nothing: T) =>
  (found: unknown) =>
    (found ?? nothing) as T;

/** Every figure last fetched. One item, so that a killed worker leaves either the old set or the new one. */
export const figures = kept('local:figures', or<Figures>({}));

/** One note a day of how it stood, for comparisons with last week and prices since the bundled ones end. Oldest first. */
export const notedDays = kept('local:notedDays', or<readonly NotedDay[]>([]));

/** Bands of the last verdict, where hysteresis starts from. Null before the first. */
export const lastBands = kept('local:lastBands', or<Bands | null>(null));

/** What the user was last told by notification. Null before the first look. */
export const toldAlerts = kept('local:toldAlerts', or<Told | null>(null));

/** How each endpoint of each source fared. */
export const health = kept('local:health', or<Health>({}));

/** When the history was last to be continued, ms since 1970. */
export const historyTried = kept('local:historyTried', or<number>(0));

/** Figures and health as they are; what storage gives back is yet to be checked. */
export async function readKept(): Promise<{ figures: unknown; health: unknown }> {
  const [keptFigures, keptHealth] = await Promise.all([figures.getValue(), health.getValue()]);
  return { figures: keptFigures, health: keptHealth };
}

/** Keeps figures and health in one write: both, or neither. */
export function writeKept(both: { figures: Figures; health: Health }): Promise<void> {
  return keepTogether('local', [
    [figures, both.figures],
    [health, both.health],
  ]);
}
