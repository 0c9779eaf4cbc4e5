import { BAND_ORDER } from '@/utils/looks';

/** Margins at the ends of the gauge's five equal parts. The outer two bands are open: beyond these the needle stops. */
export const MARGIN_CUTS = [-0.5, 0, 0.25, 0.6, 1.5, 4] as const;

/** Where a margin over cost stands on the gauge, 0 to 1: linear within each band, all bands equally wide. */
export function marginAt(margin: number): number {
  const parts = BAND_ORDER.length;
  for (let part = 0; part < parts; part++) {
    const [low, high] = [MARGIN_CUTS[part] ?? 0, MARGIN_CUTS[part + 1] ?? 0];
    if (margin < high) return Math.max(0, (part + Math.max(0, margin - low) / (high - low)) / parts);
  }
  return 1;
}

/** A share as CSS writes it. */
export const percent = (place: number) => `${(place * 100).toFixed(2)}%`;
