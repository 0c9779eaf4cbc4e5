import * as z from 'zod';

// Extension pages may not compile code from strings; without this zod tries to, and the browser reports it.
z.config({ jitless: true });

/** Years that an observation may lie in, as seconds since 1970: bitcoin's first to 2100. */
const SECONDS = [1_231_006_505, 4_102_444_800] as const;

/** A number that may come as text, as many exchanges write it, within bounds. */
export function numeric(min: number, max: number) {
  const text = z
    .string()
    .regex(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i)
    .transform(Number);
  return z.union([z.number(), text]).pipe(z.number().min(min).max(max));
}

/** A time in seconds, as ms. Milliseconds where seconds are due fall out of its bounds. */
export const seconds = numeric(...SECONDS).transform((value) => value * 1000);

/** A time in milliseconds. */
export const milliseconds = z
  .number()
  .min(SECONDS[0] * 1000)
  .max(SECONDS[1] * 1000);

/** A calendar day, `2025-12-05`, as ms of its midnight in UTC. */
export const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d/)
  .transform((text) => Date.parse(text.slice(0, 10)))
  .pipe(z.number());

/** USD per bitcoin. */
export const usd = numeric(100, 1e8);
/** How many times harder a block is to find than the first ones were. */
export const difficulty = numeric(1e9, 1e20);
/** BTC per block. */
export const reward = numeric(1e-3, 60);
/** Miners' Position Index: its floor is about −1, its record about 10. */
export const mpi = numeric(-5, 40);
/** What leaves miners' wallets on one day, BTC. */
export const outflow = numeric(0, 1e6);
/** Puell multiple: 0.2 at the worst of bear markets, below 12 at the first bubbles. */
export const puell = numeric(0.01, 50);
/** USD per PH/s and day: some 40 in 2026. */
export const hashprice = numeric(0.5, 1e7);
/** Power of the whole network, GW. */
export const gigawatts = numeric(0.01, 1000);
/** Height of a block. */
export const height = numeric(0, 1e8).pipe(z.number().int());
