const HALVING = 210_000;

/** New coins per block at a height, BTC. */
export function subsidyAtHeight(height: number): number {
  const halvings = Math.floor(height / HALVING);
  return halvings >= 33 ? 0 : 50 / 2 ** halvings;
}
