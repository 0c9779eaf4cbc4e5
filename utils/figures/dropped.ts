import type { Health, Said } from './health';
import { sourceName } from './source-names';

const HOUR = 3_600_000;

/** What a source said that was not believed. */
export interface Dropped extends Said {
  /** As the source is called. */
  source: string;
  /** In English, as it is stored. */
  reason: string;
}

/** What was not believed within the last hour, the latest first, of each source the latest. */
export function droppedOf(health: Health, now: number): Dropped[] {
  const latest = new Map<string, Dropped>();
  for (const [id, { doubted }] of Object.entries(health)) {
    if (!doubted || Math.abs(now - doubted.at) > HOUR) continue;
    const source = sourceName(id.slice(0, id.indexOf('/'))).name;
    const before = latest.get(source);
    if (!before || before.at < doubted.at) latest.set(source, { source, ...doubted });
  }
  return [...latest.values()].sort((a, b) => b.at - a.at);
}
