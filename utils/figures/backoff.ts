import { ENDPOINTS } from './chains';
import { type Endpoint, sourceOf } from './endpoint';
import type { Refusal } from './fetch-json';
import type { Health, Said, SourceHealth } from './health';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FIRST_WAIT = 30 * MINUTE;
const LONGEST_WAIT = 12 * HOUR;
/** What a server may ask for at most; beyond that something is wrong with its clock, or ours. */
const LONGEST_HOLD = 24 * HOUR;

const NEW: SourceHealth = { failures: 0, nextTry: 0 };

/** What came with an answer that could be used. */
export interface Success {
  now: number;
  said: Said;
  /** Another source said the same. */
  confirmed: boolean;
  /** Its price was heard only as a second opinion: no figure has been renewed by it. */
  witness: boolean;
}

/** Health after an answer that could be used. */
export function afterSuccess(
  { id, minGap }: Endpoint,
  health: Health,
  { now, said, confirmed, witness }: Success,
): Health {
  const before = health[id];
  const checkedAt = confirmed ? now : before?.confirmed;
  const lastSuccess = witness ? before?.lastSuccess : now;
  const after: SourceHealth = {
    ...(lastSuccess && { lastSuccess }),
    ...(before?.lastError && { lastError: before.lastError }),
    failures: 0,
    nextTry: 0,
    ...(minGap && { heldUntil: now + minGap }),
    said,
    ...(before?.doubted && { doubted: before.doubted }),
    ...(checkedAt && { confirmed: checkedAt }),
  };
  return { ...health, [id]: after };
}

/** What is known of a failure. */
export interface Failure {
  now: number;
  /** In plain words. */
  message: string;
  refusal: Refusal;
  /** 0 to 1, for jitter. */
  random: number;
  /** What it said, where that was not believed. */
  said?: Said;
}

/**
 * Health after a failure: the wait doubles from half an hour to half a day, and grows by up to two fifths with
 * `random`. Where the server itself asked for a wait, all that is asked of the same source is held that long.
 */
export function afterFailure(endpoint: Endpoint, health: Health, failure: Failure): Health {
  const { now, message, refusal, random, said } = failure;
  const before = health[endpoint.id] ?? NEW;
  const failures = before.failures + 1;
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures - 1, 20)) * (1 + 0.4 * random);
  const wished = Math.min((refusal.retryAt ?? 0) - now, LONGEST_HOLD);
  const hold = refusal.answered ? Math.max(endpoint.minGap ?? 0, wished) : 0;
  const doubted = said ? { ...said, reason: message } : before.doubted;
  const after: SourceHealth = {
    ...(before.lastSuccess !== undefined && { lastSuccess: before.lastSuccess }),
    lastError: { at: now, message },
    failures,
    nextTry: now + wait,
    ...(hold > 0 && { heldUntil: now + hold }),
    ...(said && { said }),
    ...(doubted && { doubted }),
  };
  return { ...(wished > 0 ? siblingsHeld(endpoint, health, now + wished) : health), [endpoint.id]: after };
}

function siblingsHeld(endpoint: Endpoint, health: Health, until: number): Health {
  const siblings = ENDPOINTS.filter((other) => sourceOf(other) === sourceOf(endpoint));
  const held = siblings.map(({ id }) => {
    const known = health[id] ?? NEW;
    return [id, { ...known, heldUntil: Math.max(known.heldUntil ?? 0, until) }] as const;
  });
  return { ...health, ...Object.fromEntries(held) };
}

/** Who wants an endpoint asked: the timer, an open popup, or a click on "refresh". */
export type Urgency = 'calm' | 'attended' | 'forced';

/** Whether a wait is still on. One that a wrong clock stretched into next year is not. */
const waits = (until: number, now: number) => now < until && until <= now + LONGEST_HOLD + HOUR;

/** Whether an endpoint may be asked now. A hold is for everyone; the wait after a failure is for the timer. */
export function mayAsk(health: SourceHealth | undefined, urgency: Urgency, now: number): boolean {
  if (!health || urgency === 'forced') return !waits(health?.heldUntil ?? 0, now);
  if (waits(health.heldUntil ?? 0, now)) return false;
  const failed = health.lastError?.at ?? 0;
  return !waits(health.nextTry, now) || (urgency === 'attended' && now - failed > MINUTE);
}

/** When an endpoint may be asked again, ms since 1970, for those who want to know; now at the earliest. */
export function nextTryOf({ nextTry, heldUntil = 0 }: SourceHealth, now: number): number {
  return Math.max(now, ...[nextTry, heldUntil].filter((until) => waits(until, now)));
}
