import { dayWritten, type SaidOfDay } from '@/utils/readings/day-written';
import { list, text } from './stranger';

/** What a page may say of its day: so many of each, and so long. */
const MOST = 50;
const LONGEST = 500_000;

/** The day that a page was written, ISO 8601, by what it says. Pages are strangers: what they send is held to its shape. */
export const dayOf = ({ data, metas, time }: Partial<SaidOfDay>): string | undefined =>
  dayWritten({
    data: list(data, MOST).map((json) => text(json, LONGEST)),
    metas: list(metas, MOST).map((meta) => [text(meta?.[0], MOST), text(meta?.[1], MOST)]),
    time: text(time, MOST),
  });
