/** Hashprice: what one PH/s earns in a day, USD. */
export function hashprice(price: number, phDays: number): number {
  return price / phDays;
}

/** The power price at which a machine earns nothing, USD/kWh; `efficiency` in J/TH, PUE included. */
export function breakEvenUsdPerKwh(hashprice: number, efficiency: number): number {
  return hashprice / (24 * efficiency);
}
