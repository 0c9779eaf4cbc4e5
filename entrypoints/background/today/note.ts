import { isStale } from '@/utils/figures/figure';
import { noted, noteOf } from '@/utils/mining/noted';
import { notedDays } from '@/utils/store';
import type { Today } from './today';

/** Notes how it stands, once a day and from fresh figures only, so that later days can be compared with it. */
export async function noteToday({ figures, standing, basis, now }: Today): Promise<void> {
  if (isStale('price', figures.price, now) || isStale('difficulty', figures.difficulty, now)) return;
  const days = await notedDays.getValue();
  const kept = noted(days, noteOf(standing, figures, basis, now));
  if (kept !== days) await notedDays.setValue(kept);
}
