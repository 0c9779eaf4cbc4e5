import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer pleases, and returns that answer. Rejects after `within` ms, saying what was
 * awaited and what the last answer was.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  pleases: (seen: T) => boolean = Boolean,
  within = 20_000,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const seen = await Promise.resolve()
      .then(look)
      .then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
    if ('value' in seen && pleases(seen.value)) return seen.value;
    if (Date.now() > end) {
      const last = 'value' in seen ? JSON.stringify(seen.value) : String(seen.error);
      throw new Error(`waited ${within / 1000} s for ${what}; last seen: ${last?.slice(0, 600)}`);
    }
    await sleep(100);
  }
}
