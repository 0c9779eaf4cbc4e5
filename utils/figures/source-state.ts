import { nextTryOf } from './backoff';
import { CHAINS, DUE_AFTER, ENDPOINTS } from './chains';
import { type Endpoint, type Keys, type Servers, sourceOf } from './endpoint';
import type { Figure, FigureName, Figures } from './figure';
import type { Health, Said } from './health';
import { SOURCE_NAMES, type SourceId, sourceName } from './source-names';

/** How one source fares, its endpoints taken together. Times in ms since 1970. */
export interface SourceState {
  id: SourceId;
  name: string;
  page?: string;
  /** Figures that it is asked for. */
  gives: readonly FigureName[];
  /** Figures that are in force now and came from it. */
  inForce: readonly FigureName[];
  answeredAt: number | null;
  /** What it last failed with, and whether nothing has answered since. */
  error: { at: number; message: string; stands: boolean } | null;
  /** What it said last that was not believed. */
  doubted: (Said & { reason: string }) | null;
  /** When it is asked next, at the earliest. Null: only when those before it fail. */
  nextTry: number | null;
  /** Not to be asked before by anyone, as it wished. */
  heldUntil: number | null;
}

/** What the state of the sources is read from. */
export interface SourceInputs {
  figures: Figures;
  health: Health;
  keys: Keys;
  servers: Servers;
  /** When the timer rings next; null: not known. */
  alarmAt: number | null;
  now: number;
}

const NAMES = Object.keys(CHAINS) as FigureName[];

/** Endpoints that can be asked at all: whose key or server there is. */
const usable = ({ keys, servers, now }: SourceInputs) =>
  ENDPOINTS.filter(({ headers, url }) => headers?.(keys) !== null && url(now, servers) !== null);

/** When the timer asks an endpoint next; null where others come first. */
function nextTry(endpoint: Endpoint, { health, alarmAt, now }: SourceInputs, askable: readonly Endpoint[]) {
  const known = health[endpoint.id];
  const waits = known ? nextTryOf(known, now) : now;
  const first = NAMES.filter((name) => CHAINS[name].find((one) => askable.includes(one)) === endpoint);
  if (first.length === 0) return waits > now ? waits : null;
  const due = Math.min(...first.map((name) => (known?.lastSuccess ?? 0) + DUE_AFTER[name].calm));
  return Math.max(due, waits, alarmAt ?? now);
}

/** Whether a source gave a figure: as its own, by handing it on, or as what it was worked out from. */
const givenBy = (figure: Figure<unknown> | undefined, id: SourceId) =>
  figure?.source === id || figure?.via === id || (figure?.source === 'outflows' && id === 'bgeometrics');

const latest = (times: readonly (number | undefined)[]) =>
  Math.max(0, ...times.map((time) => time ?? 0)) || null;

function stateOf(
  id: SourceId,
  own: readonly Endpoint[],
  inputs: SourceInputs,
  askable: readonly Endpoint[],
): SourceState {
  const { figures, health, now } = inputs;
  const fared = own.flatMap((endpoint) => health[endpoint.id] ?? []);
  const failed = fared.filter(({ lastError }) => lastError);
  const standing = failed.filter(({ lastError, lastSuccess = 0 }) => (lastError?.at ?? 0) > lastSuccess);
  const [worst] = (standing.length ? standing : failed).sort(
    (a, b) => (b.lastError?.at ?? 0) - (a.lastError?.at ?? 0),
  );
  const tries = own.map((endpoint) => nextTry(endpoint, inputs, askable)).filter((time) => time !== null);
  const doubts = fared.flatMap(({ doubted }) => doubted ?? []).sort((a, b) => b.at - a.at);
  const held = latest(fared.map(({ heldUntil }) => heldUntil));
  return {
    id,
    ...sourceName(id),
    gives: NAMES.filter((name) => CHAINS[name].some((one) => own.includes(one))),
    inForce: NAMES.filter((name) => givenBy(figures[name], id)),
    answeredAt: latest(fared.flatMap(({ lastSuccess, said }) => [lastSuccess, said?.at])),
    error: worst?.lastError ? { ...worst.lastError, stands: standing.length > 0 } : null,
    doubted: doubts[0] ?? null,
    nextTry: tries.length ? Math.min(...tries) : null,
    heldUntil: held && held > now ? held : null,
  };
}

/** Every source that can be asked, in the order of the chains. */
export function sourceStates(inputs: SourceInputs): SourceState[] {
  const askable = usable(inputs);
  return (Object.keys(SOURCE_NAMES) as SourceId[]).flatMap((id) => {
    const own = askable.filter((endpoint) => sourceOf(endpoint) === id);
    return own.length ? [stateOf(id, own, inputs, askable)] : [];
  });
}
