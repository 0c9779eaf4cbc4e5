import * as z from 'zod';
import type { Settings } from '@/components/options/options-props';
import { LONGEST_RULES } from '@/utils/addresses/rules';
import { MARGIN_LEVELS } from '@/utils/alerts/sound-alerts';
import { PRESETS, type Preset } from '@/utils/mining/presets';
import { PUBLISHED_COSTS } from '@/utils/mining/published';
import { RANGES } from '@/utils/mining/ranges';
import { BADGE_CHOICES } from '@/utils/words/badge-text';
import { LANGUAGES } from '@/utils/words/languages';

/** What goes into a file: everything but the keys, which stay on their device. */
export type Portable = Omit<Settings, 'keys'>;

const between = ({ min, max }: { min: number; max: number }) => z.number().min(min).max(max);
const minute = z.int().min(0).max(1439);
const presetIds = PRESETS.map(({ id }) => id) as [Preset['id'], ...Preset['id'][]];
const figureIds = PUBLISHED_COSTS.map(({ id }) => id);

const file = z.object({
  hashfloor: z.literal(1),
  settings: z
    .object({
      basis: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('preset'), id: z.enum(presetIds) }),
        z.object({ kind: z.literal('published'), id: z.enum(figureIds), rolled: z.boolean() }),
        z.object({ kind: z.literal('rig') }),
      ]),
      rig: z.object({
        efficiencyJPerTh: between(RANGES.efficiencyJPerTh),
        usdPerKwh: between(RANGES.usdPerKwh),
        pue: between(RANGES.pue),
        overheadUsdPerPhDay: between(RANGES.overheadUsdPerPhDay),
        poolFeePct: between(RANGES.poolFeePct),
      }),
      typedMpi: z.object({ value: between(RANGES.mpi), date: z.iso.date() }).nullable(),
      sitesOff: z.array(z.hostname().max(253)).max(5000),
      blocked: z.string().max(LONGEST_RULES),
      allowed: z.string().max(LONGEST_RULES),
      paused: z.boolean(),
      strips: z.boolean(),
      tables: z.enum(['first', 'all', 'hover']),
      charts: z.boolean(),
      markStyle: z.enum(['badge', 'underline', 'off']),
      currency: z.string().regex(/^[A-Z]{3}$/),
      language: z.enum(['', ...LANGUAGES]),
      badgeShows: z.enum(BADGE_CHOICES),
      alerts: z.object({
        verdict: z.boolean(),
        marginLevel: between(MARGIN_LEVELS).nullable(),
        mpiHigh: z.boolean(),
        mpiLow: z.boolean(),
        retarget: z.boolean(),
        record: z.boolean(),
        quiet: z.object({ from: minute, to: minute }).nullable(),
      }),
    })
    .partial(),
});

/** Settings as a file that a person can read too. */
export function writeSettings({ basis, typedMpi, ...others }: Portable): string {
  // A reading tells which site was visited, and is no setting: like keys, it stays on its device.
  const own = {
    ...others,
    ...(basis.kind !== 'reading' && { basis }),
    ...(!typedMpi?.host && { typedMpi }),
  };
  // What the file may not hold, keys above all, the schema leaves out.
  const settings = file.shape.settings.parse(own);
  return `${JSON.stringify({ hashfloor: 1, settings }, null, 2)}\n`;
}

/**
 * Reads such a file. What it does not name stays as it is; what this version does not know is left out. Null where
 * anything in it has no sense: then nothing of it is taken.
 */
export function readSettings(text: string): Partial<Portable> | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  const read = file.safeParse(content);
  if (!read.success) return null;
  return Object.fromEntries(Object.entries(read.data.settings).filter(([, value]) => value !== undefined));
}
