import { decimalYear } from './year';

/**
 * Efficiency of the whole network's machines: decimal year, J/TH without PUE.
 * Sources: to 2014 the machines on sale at the time; 2015 to 2023 Cambridge CBECI's revised consumption divided by
 * hash rate and a PUE of 1.10; mid 2024 the Cambridge Digital Mining Industry Report (49 firms, 28.2 J/TH);
 * March 2025 CBECI's 176.69 TWh at 816 EH/s. The last two are extrapolated from the trend, not measured.
 */
const ANCHORS: readonly (readonly [year: number, jPerTh: number])[] = [
  [2010.63, 10_000_000],
  [2011.4, 5_500_000],
  [2012.5, 690_000],
  [2013.38, 530_000],
  [2013.63, 128_000],
  [2013.88, 58_000],
  [2014.13, 20_300],
  [2014.38, 5_750],
  [2014.63, 3_560],
  [2014.88, 1_372],
  [2015.38, 1_011],
  [2015.88, 780],
  [2016.38, 512],
  [2016.88, 276],
  [2017.38, 214],
  [2017.88, 202],
  [2018.38, 134],
  [2018.88, 105],
  [2019.38, 96.3],
  [2019.88, 75.4],
  [2020.38, 60.8],
  [2020.88, 55.6],
  [2021.38, 66.8],
  [2021.88, 58.7],
  [2022.38, 50.4],
  [2022.88, 36.4],
  [2023.38, 35.1],
  [2023.63, 32.9],
  [2024.48, 28.2],
  [2025.18, 22.4],
  [2025.87, 19.0],
  [2026.45, 17.0],
];

/** Last year that was measured; what follows in the curve is its trend. */
export const LAST_MEASURED_YEAR = 2025.18;

/** Up to here the trend is borne out by the costs that were published for the last quarter of 2025. */
const BORNE_OUT_UNTIL = 2025.87;

/** What the network's machines were measured at since: a live point that the end of the curve goes through. */
export interface Anchor {
  /** ms since 1970. */
  at: number;
  /** J/TH, without PUE. */
  jPerTh: number;
}

/** No machine is below this yet, J/TH; the trend stops here. */
const FLOOR = 9;

function onCurve(points: typeof ANCHORS, year: number): number {
  const next = points.findIndex(([anchor]) => anchor > year);
  const right = next === -1 ? points.length - 1 : Math.max(next, 1);
  const [x0, y0] = points[right - 1] ?? [0, FLOOR];
  const [x1, y1] = points[right] ?? [1, FLOOR];
  if (year <= x0) return y0;
  const part = (year - x0) / (x1 - x0);
  return Math.max(FLOOR, y0 * (y1 / y0) ** part);
}

/** Whether a live point lies behind what is known, so that the curve's end goes through it. */
export const anchors = (anchor: Anchor | null | undefined): anchor is Anchor =>
  Boolean(anchor && decimalYear(anchor.at) > BORNE_OUT_UNTIL);

/**
 * Fleet efficiency at a decimal year, J/TH: log-linear between anchors, the last slope continued after them. A live
 * anchor takes the place of the points that are mere trend, and the trend goes on from it.
 */
export function fleetEfficiency(year: number, anchor?: Anchor | null): number {
  if (!anchors(anchor) || year <= BORNE_OUT_UNTIL) return onCurve(ANCHORS, year);
  const live = decimalYear(anchor.at);
  const points = [...ANCHORS.filter(([known]) => known <= BORNE_OUT_UNTIL), [live, anchor.jPerTh] as const];
  if (year <= live) return onCurve(points, year);
  const trend = onCurve(ANCHORS, year) / onCurve(ANCHORS, live);
  return Math.max(FLOOR, anchor.jPerTh * trend);
}

/** The same for a time in ms. */
export function fleetEfficiencyAt(at: number, anchor?: Anchor | null): number {
  return fleetEfficiency(decimalYear(at), anchor);
}
