import { createInterface } from 'node:readline';
import type { Context } from '@/utils/prices/amount';
import { findAmounts, read } from '@/utils/prices/find';
import { learn } from '@/utils/prices/languages';
import { every } from '@/utils/prices/locales/every';

learn(every);

interface Snippet extends Context {
  id: unknown;
  text: string;
}

const explainAt = process.argv.indexOf('--explain');
if (explainAt > 0) explain(process.argv[explainAt + 1] ?? '');
else await answerLines();

/** Answers each line of standard input as it comes; a bad one is reported and passed over. */
async function answerLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, text, ...context } = parse(line);
      process.stdout.write(`${JSON.stringify({ id, amounts: findAmounts(text, context) })}\n`);
    } catch (error) {
      process.stderr.write(`line ${number}: ${error instanceof Error ? error.message : error}\n`);
    }
  }
}

/** Reads one snippet; nulls count as absent. */
function parse(line: string): Snippet {
  const snippet: unknown = JSON.parse(line, (_, value) => value ?? undefined);
  if (typeof snippet !== 'object' || snippet === null) throw new Error('not an object');
  if (!('text' in snippet) || typeof snippet.text !== 'string') throw new Error('no text');
  if (!('id' in snippet)) throw new Error('no id');
  return snippet as Snippet;
}

function explain(text: string): void {
  const context: Context = {};
  for (const name of ['lang', 'title', 'date', 'heading', 'before', 'path'] as const) {
    const at = process.argv.indexOf(`--${name}`);
    if (at > 0) context[name] = process.argv[at + 1];
  }
  const found = read(text, context, (refiner, { by, start, end }, why) =>
    console.log(`[${text.slice(start, end)}] by ${by}; ${refiner}: ${why}`),
  );
  for (const { start, end, value, currency, kind } of found)
    console.log(`= ${kind} ${value} ${currency ?? 'USD'} at ${start}-${end}`);
}
