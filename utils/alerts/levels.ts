import type { Watched } from './alert';

/**
 * Watches a level with hysteresis. A crossing is told when it happens, but then not again before the value has been
 * `slack` away from the level: one that trembles around it is told once, and once more if it comes to rest on the
 * other side. `crossed` asks to be told; whoever tells keeps `told`, whoever does not keeps `before`.
 */
export function watchLevel(
  value: number,
  level: number,
  slack: number,
  before: Watched | null,
): { crossed: boolean; told: Watched; kept: Watched } {
  const above = value >= level;
  const away = Math.abs(value - level) >= slack;
  if (before?.level !== level) {
    const fresh = { level, above, armed: true };
    return { crossed: false, told: fresh, kept: fresh };
  }
  const armed = before.armed || away;
  return {
    crossed: above !== before.above && armed,
    told: { level, above, armed: away },
    kept: { ...before, armed },
  };
}
