/** A time as a decimal year, the unit in which the model's trends are fitted: noon of 2 July 2025 is 2025.5. */
export function decimalYear(at: number): number {
  const year = new Date(at).getUTCFullYear();
  const start = Date.UTC(year, 0);
  return year + (at - start) / (Date.UTC(year + 1, 0) - start);
}
