import * as z from 'zod';
import type { Figures } from './figure';

/** Raised when a reader of the old version could misread the new one. */
const FEED_VERSION = 1;

const time = z.number().min(1_231_006_505_000).max(4_102_444_800_000);
const code = z.string().regex(/^[A-Z]{3}$/);
const difficulty = z.number().min(1e9).max(1e20);
const height = z.number().int().min(0).max(1e8);
const usd = z.number().min(100).max(1e8);
const gigawatts = z.number().min(0.01).max(1000);

const figure = <T extends z.ZodType>(value: T) =>
  z
    .object({
      value,
      observedAt: time,
      source: z.string().regex(/^[a-z]{2,20}$/),
      error: z.number().min(0).max(1e6).optional(),
    })
    .optional();

const figures = z.object({
  price: figure(z.object({ USD: usd }).catchall(z.number().positive().max(1e13))),
  rates: figure(z.record(code, z.number().min(1e-9).max(1e15))),
  difficulty: figure(difficulty),
  reward: figure(z.number().min(1e-3).max(60)),
  retarget: figure(
    z.object({
      at: time,
      change: z.number().min(-0.75).max(3),
      remainingBlocks: z.number().int().min(0).max(2016),
    }),
  ),
  retargets: figure(z.array(z.object({ at: time, height, difficulty })).max(1000)),
  hashrate: figure(z.array(z.object({ at: time, hashrate: z.number().min(1e6).max(1e24) })).max(1000)),
  mpi: figure(z.number().min(-5).max(40)),
  height: figure(height),
  puell: figure(
    z.object({ multiple: z.number().min(0.01).max(50), counts: z.enum(['issuance', 'revenue']) }),
  ),
  hashprice: figure(z.number().min(0.5).max(1e7)),
  power: figure(z.object({ low: gigawatts, guess: gigawatts, high: gigawatts })),
});

/**
 * One static file with every figure, for groups of users and for the day that the public sources cannot carry all.
 * Times in ms since 1970, units as in `FigureValues`; `source` tells who said each figure first.
 */
export const feed = z.object({
  hashfloor: z.literal('feed'),
  version: z.literal(FEED_VERSION),
  writtenAt: time,
  figures,
});

const MINUTE = 60_000;
const OLDEST = 24 * 60 * MINUTE;
/** What two clocks may differ by. */
const AHEAD = 10 * MINUTE;

/** Figures of a feed, each with the source that it had there. Throws where shape, bounds or age do not hold. */
export function readFeed(answer: unknown, now: number): Figures {
  const { writtenAt, figures } = feed.parse(answer);
  if (now - writtenAt > OLDEST) throw new Error('a feed that has not been written for a day');
  if (writtenAt - now > AHEAD) throw new Error('a feed from the future');
  const told = Object.entries(figures).filter(([, one]) => one && one.observedAt <= writtenAt + AHEAD);
  return Object.fromEntries(told.map(([name, one]) => [name, { ...one, via: 'feed' }])) as Figures;
}

/** The feed's text, to be served as it is. */
export function writeFeed(figures: Figures, writtenAt: number): string {
  return `${JSON.stringify(feed.parse({ hashfloor: 'feed', version: FEED_VERSION, writtenAt, figures }))}\n`;
}

/** The feed's published schema, JSON Schema 2020-12. */
export const feedSchema = () => z.toJSONSchema(feed, { io: 'input' });
