import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { corpus } from '@/tests/prices/corpus';
import type { Context } from '@/utils/prices/amount';
import { read } from '@/utils/prices/find';
import { learn } from '@/utils/prices/languages';
import { every } from '@/utils/prices/locales/every';
import { weights as current } from '@/utils/prices/weights';
import { FIXED, learnFrom, type Shown, sum } from './descent';

learn(every);

/**
 * Learns `utils/prices/weights.ts` from labelled sentences: logistic regression on the clues of every amount that
 * reaches the weighing, from nothing, with a ridge. The lines of tests/corpus are always among them; more come as
 * JSON Lines as in `npm run detect`, with `amounts: [{start, end, value, label}]` where label is `price`, `cost` or
 * anything else, and perhaps `optional`: places where either answer is right.
 *
 *   tsx tests/commands/train.ts [--write] [--only-own] CORPUS.jsonl...
 *
 * Always reports, for each file, what weights learned on four fifths of the sentences score on the remaining fifth:
 * the fair figure; and what the present weights and those learned on all score. `--only-own`: the files are scored,
 * but never learned from.
 */
interface Snippet extends Context {
  text: string;
  amounts: { start: number; end: number; value: number; label: string }[];
  optional?: { start: number; end: number }[];
}

interface Example extends Shown {
  set: number;
  fold: number;
}

const FOLDS = 5;
/** What comes out wrong of the project's own lines counts so much more with each turn. */
const MORE = 1.6;
const TURNS = 22;
/** How far from nought an amount of the own lines is to come out. */
const SURE = 0.1;
/** A clue that fewer amounts show than this is chance, and weighs nothing. */
const RARE = 8;

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const sets = ['tests/corpus', ...files.map((file) => basename(file))];
const labelled = sets.map(() => 0);
const names: string[] = [];
const places = new Map<string, number>();
const examples: Example[] = [];

for (const { text, context, amounts } of corpus())
  gather(0, {
    ...context,
    text,
    amounts: amounts.map(({ text: { length }, start, value, kind }) => ({
      start,
      end: start + length,
      value,
      label: kind,
    })),
  });
files.forEach((file, index) => {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean))
    gather(
      index + 1,
      JSON.parse(line, (_, value) => value ?? undefined),
    );
});

const taught = (example: Example) => !args.includes('--only-own') || example.set === 0;
const shown = names.map(() => 0);
for (const { clues } of examples) for (const clue of new Set(clues)) shown[clue] = (shown[clue] ?? 0) + 1;
for (const example of examples)
  example.clues = example.clues.filter((clue) => (shown[clue] ?? 0) >= RARE || (names[clue] ?? '') in FIXED);

const folds = Array.from({ length: FOLDS }, (_, fold) =>
  learnFrom(
    examples.filter((example) => example.fold !== fold && taught(example)),
    names,
  ),
);
report('present weights', () => names.map((name) => current[name] ?? 0));
report('learned elsewhere', ({ fold }) => folds[fold] ?? []);
const learned = learnInTurns();
report('learned on all', () => learned);
if (args.includes('--write')) write(learned);

/** Reads one snippet and notes the clues of all that is weighed in it. */
function gather(set: number, { text, amounts, optional = [], ...context }: Snippet): void {
  const wanted = amounts.filter(({ label }) => label === 'price' || label === 'cost');
  labelled[set] = (labelled[set] ?? 0) + wanted.length;
  read(text, context, (refiner, candidate) => {
    const meets = ({ start, end }: { start: number; end: number }) =>
      candidate.start < end && start < candidate.end;
    if (refiner !== 'weigh' || optional.some(meets)) return;
    const right = wanted.some((label) => meets(label) && Math.abs(candidate.value / label.value - 1) < 0.005);
    const clues = ['bias', ...candidate.clues].map(placeOf);
    examples.push({ set, fold: hash(text) % FOLDS, clues, right, weight: 1 });
  });
}

function placeOf(name: string): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  places.set(name, names.length);
  return names.push(name) - 1;
}

/** Learns from all, and again with more weight on the own lines that came out wrong, until none does. */
function learnInTurns(): number[] {
  let weights: number[] | undefined;
  let best = { wrong: Number.POSITIVE_INFINITY, weights: [] as number[] };
  for (let turn = 0; ; turn++) {
    weights = learnFrom(examples.filter(taught), names, weights);
    const sums = weights;
    const wrong = examples.filter(
      ({ set, clues, right }) => set === 0 && sum(clues, sums) * (right ? 1 : -1) < SURE,
    );
    console.log(`turn ${turn}: ${wrong.length} of the own lines wrong`);
    if (wrong.length < best.wrong) best = { wrong: wrong.length, weights };
    if (wrong.length === 0 || turn === TURNS) return best.weights;
    for (const example of wrong) example.weight *= MORE;
  }
}

/** Precision and recall of prices and costs together, as far as the weighing decides them. */
function report(name: string, weightsFor: (example: Example) => number[]): void {
  console.log(name);
  sets.forEach((set, index) => {
    const kept = examples.filter(
      (example) => example.set === index && sum(example.clues, weightsFor(example)) > 0,
    );
    const right = kept.filter((example) => example.right).length;
    const recall = right / (labelled[index] || 1);
    console.log(`  ${set}: precision ${(right / kept.length).toFixed(3)}, recall ${recall.toFixed(3)}`);
  });
}

function hash(text: string): number {
  let value = 7;
  for (let i = 0; i < text.length; i++) value = (value * 31 + text.charCodeAt(i)) >>> 0;
  return value >>> 3;
}

/** Clues that no sentence shows keep what they weigh. */
function write(learned: readonly number[]): void {
  const all = { ...current, ...Object.fromEntries(names.map((name, place) => [name, learned[place] ?? 0])) };
  const families = new Map<string, [clue: string, weight: number][]>();
  for (const [clue, weight] of Object.entries(all)) {
    if (weight === 0) continue;
    const [, family = '', rest = clue] = /^([^:]+):(.+)$/.exec(clue) ?? [];
    families.set(family, [...(families.get(family) ?? []), [rest, weight]]);
  }
  const lines = [...families].sort().map(([family, clues]) => {
    const told = clues.sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
    return `  ${/^[a-z]\w*$/.test(family) ? family : `'${family}'`}: '${told.map((clue) => clue.join(' ')).join(', ')}',`;
  });
  const file = 'utils/prices/weights.ts';
  const kept = /^[\s\S]*?= \{\n|\n\};\n[\s\S]*$/g;
  const [head, tail] = readFileSync(file, 'utf8').match(kept) ?? [];
  writeFileSync(file, `${head}${lines.join('\n')}${tail}`);
}
