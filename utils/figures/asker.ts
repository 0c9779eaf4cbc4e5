import { type Answer, type AskTools, ask } from './ask';
import { mayAsk, type Urgency } from './backoff';
import { CHAINS } from './chains';
import { wantsWitness } from './doubt';
import type { Endpoint, Keys, Servers } from './endpoint';
import type { Figures } from './figure';
import type { Kept } from './shelf';

/** What a refresh works with. */
export interface RefreshTools extends AskTools {
  keys: Keys;
  servers: Servers;
  urgency: Urgency;
}

/** Asks endpoints, each at most once, as long as they may be asked and there is something to ask with. */
export function asker(tools: RefreshTools, { figures, health }: Kept) {
  const started = tools.now();
  const underway = new Map<Endpoint, Promise<Answer>>();
  const answers = new Map<Endpoint, Answer>();

  /** Hears the next source of the chain that says a price, where this one's wants a second opinion. */
  async function consult({ id }: Endpoint, fresh: Figures): Promise<void> {
    const context = { health, id, now: started, checks: tools.urgency === 'calm' };
    if (!wantsWitness(figures, fresh, context)) return;
    const place = CHAINS.price.findIndex((one) => one.id === id);
    // Only those behind it are asked: two that waited for each other would wait for ever.
    for (const other of place < 0 ? [] : CHAINS.price.slice(place + 1)) {
      if ((await askOnce(other, true))?.told.price) return;
    }
  }

  async function askOnce(endpoint: Endpoint, witness = false): Promise<Answer | null> {
    const headers = endpoint.headers ? endpoint.headers(tools.keys) : {};
    const url = endpoint.url(started, tools.servers);
    if (!headers || !url || !mayAsk(health[endpoint.id], tools.urgency, started)) return null;
    const question = witness
      ? { endpoint, url, headers, witness }
      : { endpoint, url, headers, consult: (fresh: Figures) => consult(endpoint, fresh) };
    const asked = underway.get(endpoint) ?? ask(question, tools);
    underway.set(endpoint, asked);
    const answer = await asked;
    answers.set(endpoint, answer);
    return answer;
  }
  return { askOnce, answers };
}
