import type { KnownFigures } from '@/utils/figures/figure';
import type { Anchor } from '@/utils/mining/efficiency';
import type { FleetCheck } from '@/utils/mining/fleet-check';
import type { Stress } from '@/utils/mining/stress';
import type { Standing } from '@/utils/mining/terms';

/** One source as its row shows it. Times in ms since 1970. */
export interface SourceRow {
  id: string;
  name: string;
  page?: string;
  gives: readonly (keyof KnownFigures)[];
  inForce: readonly (keyof KnownFigures)[];
  answeredAt: number | null;
  error: { at: number; message: string; stands: boolean } | null;
  doubted: { at: number; reason: string; price?: number; difficulty?: number; height?: number } | null;
  nextTry: number | null;
  heldUntil: number | null;
}

/** Addresses of the user's own servers; empty: none. */
export interface ServerAddresses {
  node: string;
  feed: string;
}

/** What can be taken along. */
export type ExportKind = 'figuresCsv' | 'historyCsv' | 'json';

export interface DiagnosticsProps {
  figures: KnownFigures;
  standing: Standing;
  /** Cost basis in words. */
  basis: string;
  now: number;
  /** A source's name by its id. */
  sourceOf: (id: string) => string;
  methodUrl: string;
  stress: readonly Stress[];
  /** The model's efficiency beside Cambridge's; null: not known. */
  fleet: (FleetCheck & { at: number }) | null;
  /** The live point that the model's efficiency goes through; null: none. */
  anchor: Anchor | null;
  /** Year of the curve's last measured point, where that is more than a year ago. */
  extrapolatedSince: number | null;
  sources: readonly SourceRow[];
  /** Asks one source; resolves when it has answered or failed, rejects where nobody could be told to. */
  onTest: (id: string) => Promise<void>;
  servers: ServerAddresses;
  /** Those that the browser does not let us ask yet. */
  forbidden: readonly (keyof ServerAddresses)[];
  /** Whether Braiins is told of the user's machines; null: they are not the basis, so there is nothing to tell. */
  braiins: 'asked' | 'unasked' | null;
  onBraiins: () => void;
  onServers: (servers: ServerAddresses) => void;
  onAllow: (server: keyof ServerAddresses) => void;
  /** Hands the user a file. */
  onExport: (kind: ExportKind) => void;
  /** The verdict as one line. */
  line: string;
  /** Rejects where the browser refuses. */
  onCopy: (text: string) => Promise<void>;
}
