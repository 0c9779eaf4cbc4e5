import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import type { Figure, Figures } from '../figure';
import { day, hashprice, puell } from '../schema';

const DAY = 86_400_000;

const series = <T extends z.ZodType>(values: T) => z.object({ data: z.array(values).max(400) });
const daily = z.tuple([series(day), series(puell.nullable()), series(hashprice.nullable())]);

/** The last value that is there, with the midnight that ends its day; days that have not ended come as null. */
function latest(days: readonly number[], values: readonly (number | null)[], now: number) {
  for (let index = days.length - 1; index >= 0; index--) {
    const [start, value] = [days[index], values[index]];
    if (start !== undefined && value !== null && value !== undefined && start + DAY <= now) {
      return { value, observedAt: start + DAY };
    }
  }
  return null;
}

/** Puell multiple (of new coins, against their mean over a year) and hashprice in USD per PH/s, of the last full day. */
export const bitviewStress: Endpoint = {
  id: 'bitview/stress',
  url: () =>
    'https://bitview.space/api/series/bulk?series=date,puell_multiple,hash_price_phs&index=day1&start=-8',
  read(answer, now): Figures {
    const [dates, puells, hashprices] = daily.parse(answer);
    const lengths = new Set([dates, puells, hashprices].map(({ data }) => data.length));
    if (lengths.size > 1) throw new Error('dates and values of different length');
    const multiple = latest(dates.data, puells.data, now);
    const price = latest(dates.data, hashprices.data, now);
    const figure = <T>(value: T, observedAt: number): Figure<T> => ({ value, observedAt, source: 'bitview' });
    return {
      ...(multiple && {
        puell: figure({ multiple: multiple.value, counts: 'issuance' as const }, multiple.observedAt),
      }),
      ...(price && { hashprice: figure(price.value, price.observedAt) }),
    };
  },
};
