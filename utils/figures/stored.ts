import type { Figure, FigureName, Figures, FigureValues } from './figure';
import type { Health, SourceHealth } from './health';

type Check = (value: unknown) => boolean;

const between =
  (min: number, max: number): Check =>
  (value) =>
    typeof value === 'number' && value >= min && value <= max;
const record = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const shape =
  (checks: Record<string, Check>): Check =>
  (value) =>
    record(value) && Object.entries(checks).every(([key, check]) => check(value[key]));
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length < 10_000 && value.every(check);

const time = between(0, 8.64e15);
const positive = between(Number.MIN_VALUE, 1e12);
const amounts: Check = (value) => record(value) && Object.values(value).every(positive);
const difficulty = between(1, 1e24);

const CHECKS: Readonly<Record<FigureName, Check>> = {
  price: (value) => amounts(value) && shape({ USD: positive })(value),
  rates: amounts,
  difficulty,
  reward: between(1e-9, 1000),
  retarget: shape({ at: time, change: between(-0.75, 3), remainingBlocks: between(0, 2016) }),
  retargets: list(shape({ at: time, height: between(0, 1e9), difficulty })),
  hashrate: list(shape({ at: time, hashrate: between(1, 1e30) })),
  mpi: between(-20, 100),
  height: between(0, 1e9),
  puell: shape({
    multiple: between(0, 1000),
    counts: (value) => value === 'issuance' || value === 'revenue',
  }),
  hashprice: between(Number.MIN_VALUE, 1e9),
  power: shape({ low: positive, guess: positive, high: positive }),
  rigCost: shape({ usd: positive, jPerTh: positive }),
};
const NAMES = Object.keys(CHECKS) as FigureName[];

const isFigure = <Name extends FigureName>(name: Name, found: unknown): found is Figure<FigureValues[Name]> =>
  record(found) &&
  time(found.observedAt) &&
  typeof found.source === 'string' &&
  maybe(between(0, 1e9))(found.error) &&
  CHECKS[name](found.value);

/**
 * Reads figures back from storage. What another version, a full disk or a stranger left there is not trusted: each
 * figure that does not have its shape is dropped, and the others stay.
 */
export function storedFigures(stored: unknown): Figures {
  if (!record(stored)) return {};
  return Object.fromEntries(
    NAMES.filter((name) => isFigure(name, stored[name])).map((name) => [name, stored[name]]),
  ) as Figures;
}

const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const text: Check = (value) => typeof value === 'string';
const SAID = {
  at: time,
  price: maybe(positive),
  difficulty: maybe(difficulty),
  height: maybe(between(0, 1e9)),
};

const isHealth = (found: unknown): found is SourceHealth =>
  shape({
    failures: between(0, 1e9),
    nextTry: time,
    lastSuccess: maybe(time),
    heldUntil: maybe(time),
    confirmed: maybe(time),
    lastError: maybe(shape({ at: time, message: text })),
    said: maybe(shape(SAID)),
    doubted: maybe(shape({ ...SAID, reason: text })),
  })(found);

/** The same for the health of endpoints. */
export function storedHealth(stored: unknown): Health {
  if (!record(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, SourceHealth] => isHealth(entry[1])),
  );
}
