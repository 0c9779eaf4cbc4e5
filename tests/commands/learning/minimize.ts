/** A function of many weights: its value there; its slope in each weight goes into `slopes`. */
type Surface = (at: Float64Array, slopes: Float64Array) => number;

/** How many steps back to learn the surface's bend from. */
const MEMORY = 12;
/** A step that gains less than this part of the value is the last. */
const LITTLE = 1e-7;

/** Walks down from `at`, which it changes, in at most so many steps: limited-memory BFGS (Nocedal and Wright, ch. 7.2), backtracking. */
export function minimize(surface: Surface, at: Float64Array, most: number): void {
  let slopes = new Float64Array(at.length);
  let value = surface(at, slopes);
  const past: { moved: Float64Array; turned: Float64Array; bend: number }[] = [];
  for (let step = 0; step < most; step++) {
    const way = downhill(slopes);
    const fall = dot(way, slopes);
    const next = new Float64Array(at.length);
    const there = new Float64Array(at.length);
    let length = past.length > 0 ? 1 : 1 / Math.sqrt(dot(slopes, slopes) || 1);
    let found = value;
    for (let tries = 0; tries < 30; tries++, length /= 2) {
      for (let i = 0; i < at.length; i++) next[i] = (at[i] ?? 0) + length * (way[i] ?? 0);
      found = surface(next, there);
      if (found <= value + 1e-4 * length * fall) break;
    }
    if (!(found < value)) return;
    const moved = next.map((place, i) => place - (at[i] ?? 0));
    const turned = there.map((slope, i) => slope - (slopes[i] ?? 0));
    const bend = dot(moved, turned);
    if (bend > 1e-12) past.push({ moved, turned, bend });
    if (past.length > MEMORY) past.shift();
    const gain = value - found;
    at.set(next);
    slopes = there;
    value = found;
    if (gain < LITTLE * value) return;
  }

  function downhill(from: Float64Array): Float64Array {
    const way = from.map((slope) => -slope);
    const shares: number[] = [];
    for (const { moved, turned, bend } of [...past].reverse()) {
      const share = dot(moved, way) / bend;
      shares.unshift(share);
      add(way, turned, -share);
    }
    const last = past.at(-1);
    if (last) {
      const scale = last.bend / dot(last.turned, last.turned);
      for (let i = 0; i < way.length; i++) way[i] = (way[i] ?? 0) * scale;
    }
    past.forEach(({ moved, turned, bend }, i) => {
      add(way, moved, (shares[i] ?? 0) - dot(turned, way) / bend);
    });
    return way;
  }
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + times * (what[i] ?? 0);
}
