import type { AlertSettings, Sight, Told } from '@/utils/alerts/alert';
import { NO_ALERTS } from '@/utils/alerts/alert';
import { alertsOf } from '@/utils/alerts/alerts-of';

const HOUR = 3_600_000;
const START = Date.parse('2026-11-02T12:00Z');

const seen: Sight = {
  basis: 'a',
  verdict: 'squeezed-but-holding',
  margin: 0.2,
  mpi: 1,
  difficulty: 100e12,
  record: 150e12,
};
/** Every alert on. */
export const ALL: AlertSettings = {
  verdict: true,
  marginLevel: 0.25,
  mpiHigh: true,
  mpiLow: true,
  retarget: true,
  record: true,
  quiet: null,
};

type Moment = Partial<Sight> & { hour?: number; settings?: AlertSettings };

/** Lives through a row of moments, a day apart unless told otherwise, and gives what was told in each of them. */
export function live(settings: AlertSettings, ...moments: Moment[]) {
  let told: Told | null = null;
  return moments.map(({ hour, settings: changed, ...sight }, index) => {
    const hours = hour ?? index * 24;
    const now = { at: START + hours * HOUR, minutes: ((12 + hours) % 24) * 60 };
    const result = alertsOf(told, { ...seen, ...sight }, changed ?? settings, now);
    told = result.told;
    return result.alerts;
  });
}

/** No alerts but these. */
export const only = (settings: Partial<AlertSettings>): AlertSettings => ({ ...NO_ALERTS, ...settings });
/** The kinds of what was told, a line a moment. */
export const kinds = (days: ReturnType<typeof live>) =>
  days.map((day) => day.map(({ kind }) => kind).join(' '));
