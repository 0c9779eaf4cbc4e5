import { leanings } from '@/utils/prices/kind/leanings';
import { learn } from '@/utils/prices/languages';
import { every } from '@/utils/prices/locales/every';
import { weights } from '@/utils/prices/weights';
import { FIXED, learnFrom, type Manner, startOf, sum } from './learning/descent';
import { writeFamilies } from './learning/families';
import { FOLDS, gather, type Lesson, type Subject } from './learning/lessons';

learn(every);

/**
 * Learns `utils/prices/weights.ts` from labelled sentences: logistic regression on the clues of every amount that
 * reaches the weighing, from nothing, with a ridge. With `--kind` it learns `utils/prices/kind/leanings.ts` in the same way, which
 * tell costs from prices: learn those first, as the clues of a cost are others.
 * The lines of tests/corpus are always among them; more come as
 * JSON Lines as in `npm run detect`, with `amounts: [{start, end, value, label}]` where label is `price`, `cost` or
 * anything else, and perhaps `optional`: places where either answer is right. A file that is named twice counts twice. What has a
 * day is learned from again as if it had none, as not every page tells its day.
 *
 *   tsx tests/commands/train.ts [--kind] [--write] [--only-own] CORPUS.jsonl...
 *
 * Always reports, for each file, what weights learned on four fifths of the sentences score on the remaining fifth:
 * the fair figure; and what the present weights and those learned on all score. `--only-own`: the files are scored,
 * but never learned from.
 */
interface Task extends Subject {
  file: string;
  current: Readonly<Record<string, number>>;
  manner: Manner;
}

/** Whether an amount is to be found; silence is better than a false alarm: one that is none counts more. */
const weighing: Task = {
  file: 'utils/prices/weights.ts',
  current: weights,
  manner: { ridge: 2, silence: 1.8, least: -7, most: 4.5 },
  tell: ({ clues }, label) => ({ shows: clues, right: label !== undefined }),
  finds: () => true,
  needsDay: true,
};

/** Whether an amount that is one to find is a cost. */
const kinds: Task = {
  file: 'utils/prices/kind/leanings.ts',
  current: leanings,
  manner: { ridge: 1, silence: 1, least: -9, most: 9 },
  tell: ({ signs }, label) =>
    label === undefined || signs.length === 0 ? null : { shows: signs, right: label === 'cost' },
  finds: (label) => label === 'cost',
  needsDay: false,
};

/** What comes out wrong of the project's own lines counts so much more with each turn. */
const MORE = 1.5;
const TURNS = 25;
/** But no more than so much: a line that all the others speak against is not learned. */
const HEAVIEST = 30;
/** How far from nought an amount of the own lines is to come out. */
const SURE = 0.1;
/** A clue that fewer amounts show than this is chance, and weighs nothing. */
const RARE = 8;

const args = process.argv.slice(2);
const task = args.includes('--kind') ? kinds : weighing;
const { sets, wanted, names, all } = gather(
  args.filter((arg) => !arg.startsWith('--')),
  task,
);
const taught = (lesson: Lesson) => !args.includes('--only-own') || lesson.set === 0;
const shown = names.map(() => 0);
for (const { clues } of all) for (const clue of new Set(clues)) shown[clue] = (shown[clue] ?? 0) + 1;
for (const lesson of all)
  lesson.clues = lesson.clues.filter((clue) => (shown[clue] ?? 0) >= RARE || (names[clue] ?? '') in FIXED);

const folds = Array.from({ length: FOLDS }, (_, fold) =>
  learnFrom(
    all.filter((lesson) => lesson.fold !== fold && taught(lesson)),
    names,
    task.manner,
  ),
);
report('present weights', () => names.map((name) => task.current[name] ?? 0));
report('learned elsewhere', ({ fold }) => folds[fold] ?? []);
const learned = learnInTurns();
report('learned on all', () => learned);
// Clues that no sentence shows keep what they weigh.
const whole = {
  ...task.current,
  ...Object.fromEntries(names.map((name, place) => [name, learned[place] ?? 0])),
};
if (args.includes('--write')) writeFamilies(task.file, whole);

/** Learns from all, and again with more weight on the own lines that came out wrong, until none does. */
function learnInTurns(): number[] {
  const exact = startOf(names);
  let best = { wrong: Number.POSITIVE_INFINITY, weights: [] as number[] };
  for (let turn = 0; ; turn++) {
    const weights = learnFrom(all.filter(taught), names, task.manner, exact);
    const wrong = all.filter(
      ({ set, clues, right }) => set === 0 && sum(clues, weights) * (right ? 1 : -1) < SURE,
    );
    console.log(`turn ${turn}: ${wrong.length} of the own lines wrong`);
    if (wrong.length < best.wrong) best = { wrong: wrong.length, weights };
    if (wrong.length === 0 || turn === TURNS) return best.weights;
    for (const lesson of wrong) lesson.weight = Math.min(HEAVIEST, lesson.weight * MORE);
  }
}

/** Precision and recall, as far as this decides them. */
function report(name: string, weightsFor: (lesson: Lesson) => number[]): void {
  console.log(name);
  sets.forEach((set, index) => {
    const kept = all.filter((lesson) => lesson.set === index && sum(lesson.clues, weightsFor(lesson)) > 0);
    const right = kept.filter((lesson) => lesson.right).length;
    const recall = right / (wanted[index] || 1);
    console.log(`  ${set}: precision ${(right / kept.length).toFixed(3)}, recall ${recall.toFixed(3)}`);
  });
}
