import { storage } from 'wxt/utils/storage';
import type { Told } from '@/utils/alerts/alert';
import type { Figures } from '@/utils/figures/figure';
import type { Health } from '@/utils/figures/health';
import type { NotedDay } from '@/utils/mining/noted';
import type { Bands } from '@/utils/mining/terms';

/** Every figure last fetched. One item, so that a killed worker leaves either the old set or the new one. */
export const figures = storage.defineItem<Figures>('local:figures', { fallback: {}, version: 1 });

/** One note a day of how it stood, for comparisons with last week and prices since the bundled ones end. Oldest first. */
export const notedDays = storage.defineItem<readonly NotedDay[]>('local:notedDays', {
  fallback: [],
  version: 1,
});

/** Bands of the last verdict, where hysteresis starts from. Null before the first. */
export const lastBands = storage.defineItem<Bands | null>('local:lastBands', { fallback: null, version: 1 });

/** What the user was last told by notification. Null before the first look. */
export const toldAlerts = storage.defineItem<Told | null>('local:toldAlerts', { fallback: null, version: 1 });

/** How each endpoint of each source fared. */
export const health = storage.defineItem<Health>('local:health', { fallback: {}, version: 1 });

/** When the history was last to be continued, ms since 1970. */
export const historyTried = storage.defineItem<number>('local:historyTried', { fallback: 0, version: 1 });

/** Figures and health as they are; what storage gives back is yet to be checked. */
export async function readKept(): Promise<{ figures: unknown; health: unknown }> {
  const [keptFigures, keptHealth] = await Promise.all([figures.getValue(), health.getValue()]);
  return { figures: keptFigures, health: keptHealth };
}

/** Keeps figures and health in one write: both, or neither. */
export async function writeKept(kept: { figures: Figures; health: Health }): Promise<void> {
  await storage.setItems([
    { item: figures, value: kept.figures },
    { item: health, value: kept.health },
  ]);
}
