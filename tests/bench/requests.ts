import { CHAINS, DUE_AFTER } from '@/utils/figures/chains';
import { dueFigures } from '@/utils/figures/due';
import { sourceOf } from '@/utils/figures/endpoint';
import type { FigureName, Figures } from '@/utils/figures/figure';
import type { Health } from '@/utils/figures/health';
import { drawSchedule, type Schedule } from '@/utils/figures/schedule';
import type { Bench } from './measure';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const DAY = 1440 * MINUTE;
const START = Date.UTC(2026, 10, 30);
/** As many as can be reckoned in seconds; what they ask is scaled up to a million. */
const INSTALLATIONS = 16_000;
const MILLION = 1_000_000;

const NAMES = Object.keys(CHAINS) as FigureName[];
const ALL: Figures = Object.fromEntries(
  NAMES.map((name) => [name, { value: 0, observedAt: START, source: 'test' }]),
);
/** The sources' first choices: what is asked while all is well. Without keys that is BGeometrics for the MPI. */
const firstOf = (name: FigureName) =>
  CHAINS[name].find(
    ({ headers, url }) =>
      headers?.({ bgeometrics: '', cryptoquant: '' }) !== null && url(START, { node: '', feed: '' }) !== null,
  );
/** Who is asked for a second opinion on the price while all is well, and how often. */
const WITNESS = CHAINS.price[CHAINS.price.findIndex(({ id }) => id === firstOf('price')?.id) + 1];
const CHECK_EVERY = 360 * MINUTE;

/** Requests of a day by source and quarter of an hour: in less, the chance peaks of so few would hide the rest. */
type Load = Map<string, Float64Array>;

function count(load: Load, source: string, now: number): void {
  const quarters = load.get(source) ?? new Float64Array(DAY / QUARTER);
  load.set(source, quarters);
  const quarter = Math.floor((now - START) / QUARTER);
  quarters[quarter] = (quarters[quarter] ?? 0) + 1;
}

/** One installation's day, with the worker's own rules of what is due. */
function live(
  { delayInMinutes, periodInMinutes }: Schedule,
  since: (name: FigureName) => number,
  load: Load,
): void {
  const health: Record<string, Health[string]> = {};
  for (const name of NAMES) {
    const id = firstOf(name)?.id;
    if (id) health[id] ??= { failures: 0, nextTry: 0, lastSuccess: START - since(name) };
  }
  let checked = START - CHECK_EVERY * Math.random();
  for (let now = START + delayInMinutes * MINUTE; now < START + DAY; now += periodInMinutes * MINUTE) {
    for (const endpoint of new Set(dueFigures(ALL, health, 'calm', now).map(firstOf))) {
      if (!endpoint) continue;
      health[endpoint.id] = { failures: 0, nextTry: 0, lastSuccess: now };
      count(load, sourceOf(endpoint), now);
      if (!WITNESS || endpoint !== firstOf('price') || now - checked < CHECK_EVERY) continue;
      checked = now;
      count(load, sourceOf(WITNESS), now);
    }
  }
}

function simulate(schedule: () => Schedule, since: (name: FigureName) => number): Load {
  const load: Load = new Map();
  for (let one = 0; one < INSTALLATIONS; one++) live(schedule(), since, load);
  return load;
}

/** Means of hours in place of quarters where so few are counted that chance alone would make peaks. */
function smoothed(quarters: Float64Array): Float64Array {
  const mean = quarters.reduce((sum, asked) => sum + asked, 0) / quarters.length;
  if (mean > 200) return quarters;
  const hours = Array.from({ length: Math.floor(quarters.length / 4) }, (_, hour) => {
    return quarters.subarray(hour * 4, hour * 4 + 4).reduce((sum, asked) => sum + asked, 0) / 4;
  });
  return Float64Array.from(hours);
}

/**
 * Requests per second that a million installations make of each source over a day with their popups closed: mean,
 * the busiest quarter of an hour, and their ratio; then the same ratio if all kept one time.
 */
export const requests: Bench = async function* () {
  const spread = simulate(drawSchedule, (name) => DUE_AFTER[name].calm * Math.random());
  const together = simulate(
    () => ({ delayInMinutes: 1, periodInMinutes: 26 }),
    () => 0,
  );
  const scale = MILLION / INSTALLATIONS / (QUARTER / 1000);
  for (const [source, quarters] of spread) {
    // The first hour still bears the marks of how the day was begun.
    const day = smoothed(quarters.subarray(4));
    const mean = day.reduce((sum, asked) => sum + asked, 0) / day.length;
    const peak = Math.max(...day);
    yield { name: `requests.${source}.mean`, value: mean * scale, unit: 'per second and million' };
    yield { name: `requests.${source}.peak`, value: peak * scale, unit: 'per second and million' };
    yield { name: `requests.${source}.peak-to-mean`, value: peak / mean, unit: 'ratio' };
    const all = together.get(source)?.subarray(4) ?? new Float64Array(1);
    const usual = all.reduce((sum, asked) => sum + asked, 0) / all.length;
    // What is asked every few days may not fall into the day at all.
    if (usual === 0) continue;
    yield { name: `requests.${source}.peak-to-mean-in-step`, value: Math.max(...all) / usual, unit: 'ratio' };
  }
  const total = [...spread.values()].reduce((sum, quarters) => sum + quarters.reduce((a, b) => a + b, 0), 0);
  yield { name: 'requests.per-day-and-user', value: total / INSTALLATIONS, unit: 'requests' };
};
