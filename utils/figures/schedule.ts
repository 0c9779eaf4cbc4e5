/** When an installation looks for new figures, in minutes as alarms want them. */
export interface Schedule {
  delayInMinutes: number;
  periodInMinutes: number;
}

/**
 * A period and a phase of each installation's own, drawn once: a million of them ask the sources evenly, however many
 * were installed in the same minute. `random` gives 0 to 1.
 */
export function drawSchedule(random: () => number = Math.random): Schedule {
  const periodInMinutes = 24 + 4 * random();
  return { delayInMinutes: 1 + periodInMinutes * random(), periodInMinutes };
}
