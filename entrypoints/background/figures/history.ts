import { addCloses, addHashrates, addRetargets, readCloses } from '@/utils/archive';
import { extendHistory } from '@/utils/figures/extend-history';
import { storedFigures } from '@/utils/figures/stored';
import { figures, historyTried } from '@/utils/store';
import { together } from '@/utils/together';
import { report } from '../report';

const HOUR = 3_600_000;
/** A close a day comes; twice that often is asked for it, and no oftener after a failure. */
const EVERY = 12 * HOUR;

async function extend(now: number): Promise<void> {
  const { retargets, hashrate } = storedFigures(await figures.getValue());
  if (retargets) await addRetargets(retargets.value);
  if (hashrate) await addHashrates(hashrate.value);
  const tried = await historyTried.getValue();
  if (tried <= now && now - tried < EVERY) return;
  await historyTried.setValue(now);
  const fetch: typeof globalThis.fetch = (...request) => globalThis.fetch(...request);
  await extendHistory({ read: readCloses, add: addCloses }, { fetch, now });
}

/** Once more for what came meanwhile: figures come one after the other. */
const keepExtending = together(() => extend(Date.now()).catch(report));

/** Continues the bundled history: whenever new figures came, that is, when there is a network. */
export function keepHistory(): void {
  figures.watch(() => void keepExtending());
}
