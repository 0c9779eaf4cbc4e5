import type { Week } from '@/utils/mining/series';
import type { Standing } from '@/utils/mining/terms';
import { toCsv } from './csv';
import { type Figure, type FigureName, isStale, type KnownFigures } from './figure';
import { sourceName } from './source-names';

/** What goes out: everything with its basis, its sources and its times. */
export interface ExportInputs {
  figures: KnownFigures;
  standing: Standing;
  /** Cost basis in words. */
  basis: string;
  /** The basis of the history's costs, which no published figure has. */
  model: string;
  weeks: readonly Week[];
  /** ms since 1970. */
  now: number;
}

/** One number that is known now. */
interface Row {
  figure: string;
  value: number;
  unit: string;
  /** ISO 8601. */
  observed: string;
  source: string;
  stale: boolean;
}

const iso = (at: number) => new Date(at).toISOString();

/** The numbers of a figure, each with its unit; series are exported with the history. */
const NUMBERS: {
  [Name in FigureName]?: (figures: KnownFigures) => readonly (readonly [string, number, string])[];
} = {
  price: ({ price }) => Object.entries(price.value).map(([code, value]) => ['price', value, `${code}/BTC`]),
  difficulty: ({ difficulty }) => [['difficulty', difficulty.value, '']],
  reward: ({ reward }) => [['reward', reward.value, 'BTC/block']],
  height: ({ height }) => (height ? [['height', height.value, 'block']] : []),
  retarget: ({ retarget }) =>
    retarget ? [['next change of difficulty', retarget.value.change, 'fraction']] : [],
  mpi({ mpi }) {
    if (!mpi) return [];
    const { value, error } = mpi;
    return [
      ['MPI', value, 'z-score'],
      ...(error === undefined ? [] : [['MPI, error', error, 'z-score'] as const]),
    ];
  },
  puell: ({ puell }) => (puell ? [['Puell multiple', puell.value.multiple, puell.value.counts]] : []),
  hashprice: ({ hashprice }) => (hashprice ? [['hashprice, measured', hashprice.value, 'USD/PH/day']] : []),
  rigCost: ({ rigCost }) =>
    rigCost ? [['power for one bitcoin, own machines', rigCost.value.usd, 'USD/BTC']] : [],
  power: ({ power }) => (power ? [['power of the network', power.value.guess, 'GW']] : []),
};

function figureRows(figures: KnownFigures, now: number): Row[] {
  return (Object.keys(NUMBERS) as FigureName[]).flatMap((name) => {
    const figure = figures[name];
    if (!figure) return [];
    const known = { observed: iso(figure.observedAt), source: sourceName(figure.source).name };
    const numbers = NUMBERS[name]?.(figures) ?? [];
    return numbers.map(([label, value, unit]) => ({
      figure: label,
      value,
      unit,
      ...known,
      stale: isStale(name, figure, now),
    }));
  });
}

/** What is worked out from the figures: cost with its range, both margins, hashprice. */
function derivedRows({ standing, basis, figures, now }: ExportInputs): Row[] {
  const { cost, marginOverCost, marginOfPrice, hashprice } = standing;
  const stale = isStale('difficulty', figures.difficulty, now);
  const row = (figure: string, value: number, unit: string, at = cost.asOf): Row => {
    return { figure, value, unit, observed: iso(at), source: `Hashfloor, ${basis}`, stale };
  };
  const priced = figures.price.observedAt;
  return [
    row('cost to mine', cost.usd, 'USD/BTC'),
    row('cost to mine, low', cost.low, 'USD/BTC'),
    row('cost to mine, high', cost.high, 'USD/BTC'),
    row('margin over cost', marginOverCost, 'fraction', priced),
    row('margin of price', marginOfPrice, 'fraction', priced),
    row('hashprice', hashprice, 'USD/PH/day', priced),
  ];
}

const WEEK = ['at', 'price', 'cost', 'low', 'high', 'margin', 'difficulty', 'network'] as const;
const weekCells = (week: Week) => WEEK.map((name) => (name === 'at' ? iso(week.at) : week[name]));

/** Current figures as CSV: figure, value, unit, time, source, whether stale. */
export function figuresCsv(inputs: ExportInputs): string {
  const rows = [...derivedRows(inputs), ...figureRows(inputs.figures, inputs.now)];
  const header = ['figure', 'value', 'unit', 'observed', 'source', 'stale'] as const;
  return toCsv(
    header,
    rows.map((row) => header.map((name) => row[name])),
  );
}

/** Where the history is from; see NOTICE. */
const HISTORY_SOURCES =
  'prices: Coin Metrics, since then daily closes of Kraken, bitview.space or Coin Metrics; difficulty: Electrum checkpoints, since then as fetched';

/** Every week since 2010 as CSV: USD per bitcoin, margin as a fraction; each line names the basis of its cost and its sources. */
export function historyCsv({ weeks, model }: ExportInputs): string {
  return toCsv(
    [...WEEK, 'basis', 'source'],
    weeks.map((week) => [...weekCells(week), model, HISTORY_SOURCES]),
  );
}

/** A series with who gave it and when it ends. */
const seriesOf = <T>(figure: Figure<readonly T[]> | undefined) =>
  figure && {
    source: sourceName(figure.source).name,
    observed: iso(figure.observedAt),
    values: figure.value,
  };

/** All of it as JSON. */
export function toJson(inputs: ExportInputs): string {
  const { figures, standing, basis, model, weeks, now } = inputs;
  const written = {
    hashfloor: 'export',
    version: 1,
    written: iso(now),
    verdict: standing.verdict,
    basis,
    network: standing.network,
    numbers: [...derivedRows(inputs), ...figureRows(figures, now)],
    retargets: seriesOf(figures.retargets),
    hashrate: seriesOf(figures.hashrate),
    history: { basis: model, source: HISTORY_SOURCES, columns: WEEK, rows: weeks.map(weekCells) },
  };
  return `${JSON.stringify(written, null, 1)}\n`;
}
