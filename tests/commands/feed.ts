// Writes the feed: one static JSON with every figure, for any static host to serve. `npm run --silent feed` prints it;
// with a path (`npm run --silent feed -- public/feed.json`) it is written there, and what the next run has to know, such
// as which source wants to be left alone, beside it; `-- schema` prints the schema that it keeps to.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { extendHistory } from '@/utils/figures/extend-history';
import { feedSchema, writeFeed } from '@/utils/figures/feed';
import { refresh } from '@/utils/figures/refresh';
import type { Kept, Shelf } from '@/utils/figures/shelf';
import { storedFigures } from '@/utils/figures/stored';
import type { DayClose } from '@/utils/history/daily';
import { priceAt } from '@/utils/history/price';

const EMPTY = { figures: {}, health: {} };

/** A file, or nothing where it is missing or broken. */
async function readJson(path: string): Promise<{ figures: unknown; health: unknown }> {
  try {
    return { ...EMPTY, ...JSON.parse(await readFile(path, 'utf8')) };
  } catch {
    return EMPTY;
  }
}

/** Whoever reads the file meanwhile gets the old one or the new one, whole. */
async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

function shelfAt(path: string | undefined): Shelf & { kept(): Promise<{ figures: unknown }> } {
  let memory: { figures: unknown; health: unknown } | Kept = EMPTY;
  const read = async () => (path ? readJson(`${path}.state`) : memory);
  return {
    read,
    kept: read,
    async write(kept) {
      memory = kept;
      if (path) await writeWhole(`${path}.state`, JSON.stringify(kept));
    },
  };
}

/** The days since the bundled prices end, which only an index worked out from flows needs. */
async function closesSince(): Promise<DayClose[]> {
  const closes: DayClose[] = [];
  const shelf = {
    read: async () => closes,
    add: async (more: readonly DayClose[]) => void closes.push(...more),
  };
  await extendHistory(shelf, { fetch, now: Date.now() });
  return closes.sort((a, b) => a.at - b.at);
}

async function run(path: string | undefined): Promise<void> {
  const { BGEOMETRICS_KEY = '', CRYPTOQUANT_KEY = '' } = process.env;
  const shelf = shelfAt(path);
  const closes = await closesSince();
  const outcome = await refresh({
    shelf,
    priceAt: (at) => priceAt(at, closes),
    keys: { bgeometrics: BGEOMETRICS_KEY, cryptoquant: CRYPTOQUANT_KEY },
    servers: { node: '', feed: '' },
    now: Date.now,
    fetch,
    urgency: 'attended',
  });
  const figures = storedFigures((await shelf.kept()).figures);
  if (outcome === 'offline' || !figures.price) {
    console.error('No source answered: nothing was written.');
    process.exitCode = 1;
    return;
  }
  const text = writeFeed(figures, Date.now());
  if (path) await writeWhole(path, text);
  else process.stdout.write(text);
}

const [wish] = process.argv.slice(2);
if (wish === 'schema') process.stdout.write(`${JSON.stringify(feedSchema(), null, 2)}\n`);
else await run(wish);
