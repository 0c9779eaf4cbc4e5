import type { Endpoint } from '../endpoint';
import { gigawatts, seconds } from '../schema';

const HEADER = ['Timestamp', 'power MAX, GW', 'power MIN, GW', 'power GUESS, GW'] as const;

/** Cells of a line of CSV. Only the header quotes, and nothing there holds a quote. */
function cells(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|([^,]+)/g)].map(([, quoted, plain]) => (quoted ?? plain ?? '').trim());
}

/**
 * Power that the whole network draws, GW, as Cambridge estimates it day by day at 0.05 USD/kWh: lowest, best and
 * highest. A CSV of thousands of days under the type of a web page, some versions with a title above the header.
 */
export const cambridgePower: Endpoint = {
  id: 'cambridge/power',
  format: 'text',
  minGap: 20 * 60 * 60 * 1000,
  url: () => 'https://ccaf.io/cbeci/api/v1.3.0/download/data',
  read(answer) {
    const lines = String(answer).trim().split(/\r?\n/);
    const at = lines.slice(0, 3).findIndex((line) => line.startsWith('Timestamp,'));
    const header = cells(lines[at] ?? '');
    const places = HEADER.map((name) => header.indexOf(name));
    if (places.includes(-1)) throw new Error('the answer has not the expected shape');
    const last = cells(lines.at(-1) ?? '');
    const [time, high, low, guess] = places.map((place) => last[place]);
    const value = {
      low: gigawatts.parse(low),
      guess: gigawatts.parse(guess),
      high: gigawatts.parse(high),
    };
    if (value.low > value.guess || value.guess > value.high)
      throw new Error('bounds that do not hold the estimate');
    return { power: { value, observedAt: seconds.parse(time), source: 'cambridge' } };
  },
};
