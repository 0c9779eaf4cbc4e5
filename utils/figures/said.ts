import { type Figures, isStale } from './figure';
import type { Health, Said } from './health';

const MINUTE = 60_000;
/** Prices of two moments further apart differ for reasons of their own. */
const PRICE_HOLDS = 10 * MINUTE;
/** Two prices further apart are not of one market: one of them is wrong. */
const PRICE_AGREES = 0.02;
const OTHERS_HOLD = 60 * MINUTE;

/** How many times larger the one is, whichever that be. */
export const times = (a: number, b: number) => Math.max(a / b, b / a);
/** Whether two prices, in one currency, can be those of one market. */
export const samePrice = (a: number, b: number) => times(a, b) <= 1 + PRICE_AGREES;

/** The numbers of figures that other sources give as well; an old price is no word on today's. */
export function saidOf({ price, difficulty, height }: Figures, at: number): Said {
  return {
    at,
    ...(price && !isStale('price', price, at) && { price: price.value.USD }),
    ...(difficulty && { difficulty: difficulty.value }),
    ...(height && { height: height.value }),
  };
}

const sourceOf = (id: string) => id.slice(0, id.indexOf('/'));

/** What other sources than an endpoint's own said within the last hour, by endpoint id. */
export function saidElsewhere(health: Health, id: string, now: number): { id: string; said: Said }[] {
  return Object.entries(health).flatMap(([other, { said }]) =>
    said && sourceOf(other) !== sourceOf(id) && Math.abs(now - said.at) < OTHERS_HOLD
      ? [{ id: other, said }]
      : [],
  );
}

/** How many other sources said the same price within ten minutes, and who said another. */
export function votes(price: number, others: readonly { id: string; said: Said }[], now: number) {
  const priced = others.flatMap(({ id, said }) =>
    said.price !== undefined && Math.abs(now - said.at) < PRICE_HOLDS ? [{ id, price: said.price }] : [],
  );
  const against = priced.filter((other) => !samePrice(other.price, price));
  return { same: priced.length - against.length, against };
}
