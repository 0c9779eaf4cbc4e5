/** Whether a time of day (minutes since midnight) lies in quiet hours; those may reach over midnight. The end is out. */
export function isQuiet(minutes: number, quiet: { from: number; to: number } | null): boolean {
  if (!quiet || quiet.from === quiet.to) return false;
  const { from, to } = quiet;
  return from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
}
