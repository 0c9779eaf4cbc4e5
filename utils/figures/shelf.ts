import { oneByOne } from '@/utils/one-by-one';
import type { Figures } from './figure';
import type { Health } from './health';
import type { SourceId } from './source-names';
import { storedFigures, storedHealth } from './stored';

/** What a refresh keeps. Both together, so that they are always of the same moment. */
export interface Kept {
  figures: Figures;
  health: Health;
}

/** Where it keeps it. Handed in; what is read may have any shape, and one write is all or nothing. */
export interface Shelf {
  read(): Promise<{ figures: unknown; health: unknown }>;
  write(kept: Kept): Promise<void>;
}

// A worker that dies takes along the change that was begun, and nothing else is lost with it.
const inTurn = oneByOne();

/** What is kept, as far as it can be used. */
export async function readShelf(shelf: Shelf): Promise<Kept> {
  const { figures, health } = await shelf.read();
  return { figures: storedFigures(figures), health: storedHealth(health) };
}

/** One change of what is kept, after the one before it. */
export function update(shelf: Shelf, change: (kept: Kept) => Kept): Promise<void> {
  return inTurn(async () => shelf.write(change(await readShelf(shelf))));
}

/** Forgets how a source fared, so that it is asked at once: after its key was entered. */
export function forget(shelf: Shelf, source: SourceId): Promise<void> {
  return update(shelf, ({ figures, health }) => {
    const others = Object.entries(health).filter(([id]) => !id.startsWith(`${source}/`));
    return { figures, health: Object.fromEntries(others) };
  });
}
