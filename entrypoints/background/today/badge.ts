import { browser } from 'wxt/browser';
import { BAND_LOOKS } from '@/utils/looks';
import { hostOfSource } from '@/utils/readings/reading';
import { badgeShows } from '@/utils/settings';
import { badgeText } from '@/utils/words/badge-text';
import { costName } from '@/utils/words/basis-name';
import { format } from '@/utils/words/format';
import { workerWords } from '@/utils/words/worker-words';
import type { Today } from './today';

/** The badge's title: verdict, margin, cost and basis in words. */
function badgeTitle({ figures, standing, basis, locale }: Today): string {
  const speech = workerWords(locale);
  const numbers = format(locale);
  const title = speech.badge.title(
    speech.verdicts[standing.verdict].name,
    numbers.margin(standing.marginOverCost),
    numbers.usd(standing.cost.usd),
    costName(basis, standing.cost, speech, numbers),
  );
  const { mpi } = figures;
  const host = mpi && standing.mpi === 'fresh' ? hostOfSource(mpi.source) : null;
  if (!mpi || host === null) return title;
  return `${title}\n${speech.readMpi.title(numbers.signed(mpi.value), host, numbers.day(mpi.observedAt))}`;
}

/** Shows what was chosen on the toolbar icon, in the colour of the margin's band. */
export async function showBadge(today: Today): Promise<void> {
  const { standing, figures } = today;
  const { solid, onSolid } = BAND_LOOKS[standing.bands.margin].light;
  const text = badgeText(await badgeShows.getValue(), standing, figures);
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: solid }),
    browser.action.setBadgeTextColor?.({ color: onSolid }),
    browser.action.setTitle({ title: badgeTitle(today) }),
  ]);
}
