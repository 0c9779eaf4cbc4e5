/** A share as CSS writes it. */
export const percent = (place: number) => `${(place * 100).toFixed(2)}%`;
