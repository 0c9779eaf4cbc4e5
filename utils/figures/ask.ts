import { afterFailure, afterSuccess, type Failure } from './backoff';
import { doubt, isConfirmed } from './doubt';
import { type Endpoint, isOwn, type PriceAt } from './endpoint';
import { fetchJson, refusalOf } from './fetch-json';
import type { Figures } from './figure';
import { mergeFigures } from './merge';
import { unlessOutranked } from './rank';
import { saidOf } from './said';
import { type Kept, type Shelf, update } from './shelf';

/** What asking takes. */
export interface AskTools {
  shelf: Shelf;
  /** Clock, ms since 1970. */
  now(): number;
  fetch: typeof globalThis.fetch;
  /** 0 to 1; for jitter. */
  random?(): number;
  /** Past prices; left out: the bundled ones. */
  priceAt?: PriceAt;
}

/** One question: an endpoint, its address and headers as they are now, and how its answer is taken. */
export interface Question {
  endpoint: Endpoint;
  url: string;
  headers: Record<string, string>;
  /** Only to hear whether it says the same price as another: its own is noted, not kept. */
  witness?: boolean;
  /** Called with what was answered before it is judged: the time to ask others. */
  consult?(figures: Figures): Promise<void>;
}

/** What came of asking. */
export interface Answer {
  /** The figures that count; none where it failed. */
  figures: Figures;
  /** All that was answered, believed or not. */
  told: Figures;
  /** Somebody answered, whatever it was. */
  reached: boolean;
}

type Outcome = { figures: Figures } | Pick<Failure, 'message' | 'refusal'>;

// Requests in flight, by endpoint. A worker that dies takes them along, and the next one asks again.
const asking = new Map<string, Promise<Answer>>();

function read(endpoint: Endpoint, answer: unknown, now: number, priceAt?: PriceAt): Outcome {
  const refusal = { answered: true };
  try {
    const figures = endpoint.read(answer, now, priceAt);
    if (Object.keys(figures).length > 0) return { figures };
    return { message: 'the answer holds no figure', refusal };
  } catch (error) {
    const misshapen = !(error instanceof Error) || error.name.endsWith('ZodError');
    return { message: misshapen ? 'the answer has not the expected shape' : error.message, refusal };
  }
}

async function answerOf(
  { endpoint, url, headers }: Question,
  { fetch, now, priceAt }: AskTools,
): Promise<Outcome> {
  const asked = now();
  try {
    const { format } = endpoint;
    const answer = await fetchJson(url, headers, { fetch, now: asked, format, plain: isOwn(endpoint) });
    return read(endpoint, answer, now(), priceAt);
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error), refusal: refusalOf(error) };
  }
}

/** What is kept once an answer is in, and the figures of it that were believed. */
function judge(
  { endpoint, witness = false }: Question,
  outcome: Outcome,
  { figures, health }: Kept,
  { now, random = Math.random }: AskTools,
): { kept: Kept; believed: Figures } {
  const at = now();
  const failed = (failure: Omit<Failure, 'now' | 'random'>) => ({
    kept: { figures, health: afterFailure(endpoint, health, { ...failure, now: at, random: random() }) },
    believed: {},
  });
  if (!('figures' in outcome)) return failed(outcome);
  const { price, ...rest } = outcome.figures;
  const taken = witness ? rest : outcome.figures;
  const said = saidOf(outcome.figures, at);
  const message = doubt(figures, taken, health, endpoint.id, at);
  if (message) return failed({ message, refusal: { answered: true }, said });
  const confirmed = isConfirmed(outcome.figures, health, endpoint.id, at);
  const merged = mergeFigures(figures, unlessOutranked(endpoint, taken, figures, at), at);
  return {
    kept: { figures: merged, health: afterSuccess(endpoint, health, { now: at, said, confirmed, witness }) },
    believed: taken,
  };
}

/** Asks, and keeps what came of it, figures and health in one write. */
async function askAndKeep(question: Question, tools: AskTools): Promise<Answer> {
  const outcome = await answerOf(question, tools);
  if ('figures' in outcome) await question.consult?.(outcome.figures);
  let figures: Figures = {};
  await update(tools.shelf, (before) => {
    const { kept, believed } = judge(question, outcome, before, tools);
    figures = believed;
    return kept;
  });
  if ('figures' in outcome) return { figures, told: outcome.figures, reached: true };
  return { figures, told: {}, reached: outcome.refusal.answered };
}

/** Asks an endpoint, unless it is being asked already. Rejects only where nothing can be kept. */
export function ask(question: Question, tools: AskTools): Promise<Answer> {
  const { id } = question.endpoint;
  const underway = asking.get(id);
  if (underway) return underway;
  const asked = askAndKeep(question, tools).finally(() => asking.delete(id));
  asking.set(id, asked);
  return asked;
}
