/**
 * Bitcoin's price at the end of each month, USD, two significant digits: enough to tell what is plausible for a date.
 * Derived from Coin Metrics community data (CC BY-NC 4.0) to June 2026, daily closes after that.
 * One line a year; "12k" is 12000. The first value is that of `FIRST_MONTH`.
 */
const CLOSES = `
.051 .064 .062 .19 .27 .27
.48 .9 .82 1.6 8.4 16 13 9 5.3 3.3 2.5 4.2
5.4 4.9 4.5 4.9 5.1 6.3 8.8 11 12 11 13 13
18 30 94 130 130 89 93 110 130 190 810 730
810 610 460 440 570 600 590 480 380 350 380 320
250 240 240 220 230 250 290 230 230 290 370 420
370 430 430 460 530 630 620 580 600 700 730 900
920 1200 960 1400 2200 2500 2700 4300 3700 6200 9300 14k
12k 9600 8400 9400 7300 6100 8200 6700 6600 6400 3900 3800
3500 3800 4100 5100 8700 11k 9500 10k 8100 9600 6900 7400
8600 10k 5900 7700 9400 9100 9900 12k 11k 13k 18k 26k
33k 45k 56k 49k 36k 35k 35k 49k 43k 61k 57k 51k
38k 38k 47k 40k 29k 21k 23k 20k 19k 21k 16k 17k
24k 24k 28k 29k 28k 30k 29k 26k 26k 35k 37k 42k
42k 52k 71k 63k 68k 63k 68k 64k 66k 68k 98k 93k
100k 96k 82k 94k 110k 110k 120k 110k 110k 110k 91k 88k
86k 68k 66k 79k 74k 60k 65k 63k`;

const FIRST_MONTH = 2010 * 12 + 6;

const closes = CLOSES.trim()
  .split(/\s/)
  .map((close) => Number(close.replace('k', '000')));

/**
 * Price of one bitcoin at the end of the month before a day and of the day's own month, USD, the lower one first.
 * `day` is ISO 8601, of which year and month count; months outside the table get its nearest. Null: not a date.
 */
export function closesAround(day: string): [number, number] | null {
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(day) ?? [];
  if (!year || !month) return null;
  const at = Number(year) * 12 + Number(month) - 1 - FIRST_MONTH;
  const pick = (index: number) => closes[Math.max(0, Math.min(closes.length - 1, index))] ?? 0;
  const pair = [pick(at - 1), pick(at)] as const;
  return [Math.min(...pair), Math.max(...pair)];
}

/** Lowest and highest price at the ends of the fifteen months up to a day, USD: what a text compares with "a year ago". */
export function yearBefore(day: string): [number, number] {
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(day) ?? [];
  const at = Number(year) * 12 + Number(month) - 1 - FIRST_MONTH;
  const span = closes.slice(Math.max(0, at - 15), Math.max(0, at) + 1);
  return [Math.min(...span), Math.max(...span)];
}

/** The highest of all closes up to each month. */
const peaks = closes.map((_, index) => Math.max(...closes.slice(0, index + 1)));

/** Highest month-end price up to a day, USD: what a text of that day can look back on. Undefined day: of all time. */
export function highestUntil(day?: string): number {
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(day ?? '') ?? [];
  const until = year && month ? Number(year) * 12 + Number(month) - 1 - FIRST_MONTH : closes.length - 1;
  return peaks[Math.max(0, Math.min(peaks.length - 1, until))] ?? 0;
}
