import type { Answer } from './ask';
import { asker, type RefreshTools } from './asker';
import { CHAINS, ENDPOINTS } from './chains';
import { dueFigures } from './due';
import { type Endpoint, sourceOf } from './endpoint';
import { type FigureName, isStale } from './figure';
import type { Health } from './health';
import { readShelf, update } from './shelf';
import type { SourceId } from './source-names';

/** That nobody at all was reached says something of this machine's network, and nothing of the sources. */
function nobodyReached(answers: ReadonlyMap<Endpoint, Answer>): boolean {
  const sources = new Set([...answers.keys()].map(sourceOf));
  return sources.size > 1 && [...answers.values()].every(({ reached }) => !reached);
}

/** Health without the waits that a failure of our own network left on these endpoints. */
function forgiven(health: Health, before: Health, endpoints: Iterable<Endpoint>): Health {
  const freed = [...endpoints].flatMap(({ id }) => {
    const known = health[id];
    return known ? [[id, { ...known, failures: before[id]?.failures ?? 0, nextTry: 0 }] as const] : [];
  });
  return { ...health, ...Object.fromEntries(freed) };
}

/**
 * Fetches the figures that are due and keeps them. Each figure's sources are asked in their order until one gives it
 * fresh; a source that gives several is asked once. Resolves when all are done; sources that fail are not an error
 * but part of their health. `offline` where nobody could be reached. Rejects where nothing can be kept.
 */
export async function refresh(tools: RefreshTools): Promise<'done' | 'offline'> {
  const kept = await readShelf(tools.shelf);
  const { askOnce, answers } = asker(tools, kept);
  const fetchFigure = async (name: FigureName): Promise<void> => {
    for (const endpoint of CHAINS[name]) {
      const figure = (await askOnce(endpoint))?.figures[name];
      if (figure && !isStale(name, figure, tools.now())) return;
    }
  };
  const due = dueFigures(kept.figures, kept.health, tools.urgency, tools.now());
  await Promise.all(due.map(fetchFigure));
  if (!nobodyReached(answers)) return 'done';
  await update(tools.shelf, ({ figures, health }) => ({
    figures,
    health: forgiven(health, kept.health, answers.keys()),
  }));
  return 'offline';
}

/** Asks everything of one source, for someone who wants to know whether it answers; what it says is kept. */
export async function testSource(source: SourceId, tools: RefreshTools): Promise<void> {
  const { askOnce } = asker(tools, await readShelf(tools.shelf));
  await Promise.all(ENDPOINTS.filter((one) => sourceOf(one) === source).map((one) => askOnce(one)));
}
