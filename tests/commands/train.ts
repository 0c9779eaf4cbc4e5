import { readFileSync, writeFileSync } from 'node:fs';
import type { Context } from '@/utils/prices/amount';
import { read } from '@/utils/prices/find';
import { learn } from '@/utils/prices/languages';
import { every } from '@/utils/prices/locales/every';
import { weights as current } from '@/utils/prices/weights';

learn(every);

/**
 * Learns `utils/prices/weights.ts` from labelled sentences: logistic regression on the clues of every amount that
 * reaches the weighing, held near the weights there are. JSON Lines as in `npm run detect`, with
 * `amounts: [{start, end, value, label}]` where label is `price`, `cost` or anything else.
 *
 *   tsx tests/commands/train.ts [--write] [--pull 0.05] CORPUS.jsonl...
 *
 * Always reports what weights learned on one half score on the other. `--pull`: how strongly the present weights hold.
 */
interface Snippet extends Context {
  id: unknown;
  text: string;
  amounts: { start: number; end: number; value: number; label: string }[];
}

interface Example {
  half: number;
  clues: string[];
  right: boolean;
}

type Weights = Record<string, number>;

const args = process.argv.slice(2);
const pull = Number(args[args.indexOf('--pull') + 1] || 0.05) || 0.05;
const files = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--pull');
const snippets = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Snippet => JSON.parse(line, (_, value) => value ?? undefined)),
);
const examples: Example[] = [];
const labelled = [0, 0];
for (const { id, text, amounts, ...context } of snippets) gather(String(id), text, amounts, context);

console.log(
  `${snippets.length} snippets, ${examples.length} amounts weighed, ${examples.filter(({ right }) => right).length} right`,
);
for (const half of [0, 1]) {
  const learned = learnFrom(examples.filter((example) => example.half !== half));
  report(`present weights on half ${half}`, current, half);
  report(`learned elsewhere, on half ${half}`, learned, half);
}
const learned = learnFrom(examples);
if (args.includes('--write')) write(learned);

/** Reads one snippet and notes the clues of all that is weighed in it. */
function gather(id: string, text: string, amounts: Snippet['amounts'], context: Context): void {
  const half = hash(id) % 2;
  const wanted = amounts.filter(({ label }) => label === 'price' || label === 'cost');
  labelled[half] = (labelled[half] ?? 0) + wanted.length;
  read(text, context, (refiner, candidate) => {
    if (refiner !== 'weigh') return;
    const right = wanted.some(
      ({ start, end, value }) =>
        candidate.start < end && start < candidate.end && Math.abs(candidate.value / value - 1) < 0.005,
    );
    examples.push({ half, clues: ['bias', ...candidate.clues], right });
  });
}

/** Gradient descent on the log loss plus the distance from the present weights. */
function learnFrom(from: readonly Example[]): Weights {
  const weights: Weights = { ...current };
  const step = 2 / from.length;
  for (let round = 0; round < 1500; round++) {
    const slope: Weights = {};
    for (const { clues, right } of from) {
      const wrong = 1 / (1 + Math.exp(-sum(clues, weights))) - (right ? 1 : 0);
      for (const clue of clues) slope[clue] = (slope[clue] ?? 0) + wrong;
    }
    for (const [clue, by] of Object.entries(slope)) {
      const was = weights[clue] ?? 0;
      weights[clue] = was - step * (by + pull * from.length * 0.02 * (was - (current[clue] ?? 0)));
    }
  }
  return weights;
}

function report(name: string, weights: Weights, half: number): void {
  const here = examples.filter((example) => example.half === half);
  const kept = here.filter(({ clues }) => sum(clues, weights) > 0);
  const right = kept.filter((example) => example.right).length;
  console.log(
    `${name}: precision ${(right / kept.length).toFixed(3)}, recall ${(right / (labelled[half] ?? 1)).toFixed(3)}`,
  );
}

function sum(clues: readonly string[], weights: Weights): number {
  return clues.reduce((total, clue) => total + (weights[clue] ?? 0), 0);
}

function hash(text: string): number {
  let value = 7;
  for (let i = 0; i < text.length; i++) value = (value * 31 + text.charCodeAt(i)) >>> 0;
  return value >>> 3;
}

function write(weights: Weights): void {
  const lines = Object.entries(weights)
    .map(([clue, weight]) => [clue, Math.round(weight * 10) / 10] as const)
    .filter(([, weight]) => weight !== 0)
    .sort()
    .map(([clue, weight]) => `  '${clue}': ${weight},`);
  writeFileSync(
    'utils/prices/weights.ts',
    `/** How much each clue speaks for an amount being a price or cost, in log-odds. Learned: see tests/commands/train.ts. */\nexport const weights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
}
