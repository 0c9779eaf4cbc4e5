import type { Alert, AlertKind, AlertSettings, Sight, Told } from './alert';
import { isQuiet } from './quiet';
import { RULES } from './rules';

/** The present moment: ms since 1970, and minutes since midnight where the user is. */
export interface Now {
  at: number;
  minutes: number;
}

/** What counts as told when nothing was told yet, or when the basis is another: verdict and margin as they are now. */
function startingFrom({ basis, verdict, difficulty, record }: Sight, before: Told | null): Told {
  const rest = before ?? { mpiHigh: null, mpiLow: null, difficulty, record, at: {} };
  return { ...rest, basis, verdict, margin: null };
}

/**
 * What is to be told now, and what then counts as told. Alerts are edge-triggered against the last thing told. So
 * nothing is lost or repeated in quiet hours or while a kind of alert cools down: it is told afterwards if it is
 * still so, and never if it went back. What is switched off keeps up silently. `before` null: the first time of all.
 */
export function alertsOf(
  before: Told | null,
  sight: Sight,
  settings: AlertSettings,
  now: Now,
): { alerts: Alert[]; told: Told } {
  const past = before?.basis === sight.basis ? before : startingFrom(sight, before);
  const quiet = isQuiet(now.minutes, settings.quiet);
  /** A last time that lies in the future is that of a clock put right since. */
  const cooling = (kind: AlertKind, cooldown: number) => {
    const last = past.at[kind];
    return last !== undefined && last <= now.at && now.at - last < cooldown;
  };

  const alerts: Alert[] = [];
  const told: Told = { ...past, at: { ...past.at } };
  for (const { kind, cooldown, rule } of RULES) {
    const seen = rule(past, sight, settings);
    if (!seen) continue;
    const mayTell = !quiet && !cooling(kind, cooldown);
    Object.assign(told, seen.alert && !mayTell ? seen.waiting : seen.noted);
    if (!seen.alert || !mayTell) continue;
    alerts.push(seen.alert);
    told.at[kind] = now.at;
  }
  return { alerts, told };
}
