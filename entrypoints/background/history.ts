import { addCloses, addRetargets, readCloses } from '@/utils/archive';
import { extendHistory } from '@/utils/figures/extend-history';
import { storedFigures } from '@/utils/figures/stored';
import { figures, historyTried } from '@/utils/store';
import { report } from './report';

const HOUR = 3_600_000;
/** A close a day comes; twice that often is asked for it, and no oftener after a failure. */
const EVERY = 12 * HOUR;

let extending = false;

async function extend(now: number): Promise<void> {
  const { retargets } = storedFigures(await figures.getValue());
  if (retargets) await addRetargets(retargets.value);
  const tried = await historyTried.getValue();
  if (tried <= now && now - tried < EVERY) return;
  await historyTried.setValue(now);
  const fetch: typeof globalThis.fetch = (...request) => globalThis.fetch(...request);
  await extendHistory({ read: readCloses, add: addCloses }, { fetch, now });
}

/** Continues the bundled history: whenever new figures came, that is, when there is a network. */
export function keepHistory(): void {
  figures.watch(() => {
    if (extending) return;
    extending = true;
    extend(Date.now())
      .catch(report)
      .finally(() => {
        extending = false;
      });
  });
}
