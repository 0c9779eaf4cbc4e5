import { CHAINS } from './chains';
import { type Endpoint, sourceOf } from './endpoint';
import type { FigureName, Figures } from './figure';

const MINUTE = 60_000;

function place(name: FigureName, source: string): number {
  const at = CHAINS[name].findIndex((endpoint) => sourceOf(endpoint) === source);
  return at < 0 ? CHAINS[name].length : at;
}

/** Figures of an endpoint without those that a better source gave this very minute: by the way, it tells them as well. */
export function unlessOutranked(endpoint: Endpoint, fresh: Figures, kept: Figures, now: number): Figures {
  const names = (Object.keys(fresh) as FigureName[]).filter((name) => {
    const before = kept[name];
    // Of prices the newest counts: whoever asks again after a failure wants one of now.
    if (!before || name === 'price' || Math.abs(now - before.observedAt) > MINUTE) return true;
    return place(name, before.via ?? before.source) >= place(name, sourceOf(endpoint));
  });
  return Object.fromEntries(names.map((name) => [name, fresh[name]]));
}
