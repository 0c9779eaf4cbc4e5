/** Margins at the ends of the gauge's five equal parts, one for each band. The outer two bands are open: beyond these the needle stops. */
const MARGIN_CUTS = [-0.5, 0, 0.25, 0.6, 1.5, 4] as const;

/** Where one band ends and the next begins. */
export const INNER_CUTS: readonly number[] = MARGIN_CUTS.slice(1, -1);

const PARTS = MARGIN_CUTS.length - 1;

/** Where a margin over cost stands on the gauge, 0 to 1: linear within each band, all bands equally wide. */
export function marginAt(margin: number): number {
  for (let part = 0; part < PARTS; part++) {
    const [low, high] = [MARGIN_CUTS[part] ?? 0, MARGIN_CUTS[part + 1] ?? 0];
    if (margin < high) return Math.max(0, (part + Math.max(0, margin - low) / (high - low)) / PARTS);
  }
  return 1;
}
