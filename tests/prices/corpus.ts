import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context, Kind } from '@/utils/prices/amount';

const FOLDER = join(import.meta.dirname, '..', 'corpus');

/** An amount that a line of the corpus marks. */
export interface Marked {
  text: string;
  start: number;
  value: number;
  kind: Kind;
}

/** One line of tests/corpus, whose format its README.txt tells. */
export interface Line {
  place: string;
  lang: string;
  text: string;
  context: Context;
  amounts: Marked[];
  why: string;
}

/** Every case of tests/corpus. */
export function corpus(): Line[] {
  return readdirSync(FOLDER)
    .filter((file) => /^[a-z]{2}\.txt$/.test(file))
    .flatMap((file) => {
      const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n');
      return lines.flatMap((line, at) =>
        line.trim() && !line.startsWith('#') ? [parse(line, file.slice(0, 2), `${file}:${at + 1}`)] : [],
      );
    });
}

function parse(line: string, lang: string, place: string): Line {
  const parts = /^(?:@(?<date>\S+) )?(?:<(?<title>[^>]*)> )?(?<body>.*?)(?: % (?<why>[^%]*))?$/.exec(
    line,
  )?.groups;
  const { date, title, body = '', why = '' } = parts ?? {};
  const context: Context = { lang };
  if (date) context.date = date;
  if (title) context.title = title;
  let text = '';
  const amounts: Marked[] = [];
  for (const piece of body.split(/(\[[^\]]*\]|\{[^}]*\})/)) {
    const inner = /^[[{](?<amount>.*?)(?:=(?<value>[\d.]+))?[\]}]$/.exec(piece)?.groups;
    if (inner?.amount) {
      const kind = piece.startsWith('[') ? 'price' : 'cost';
      const value = Number(inner.value ?? inner.amount.replace(/\D/g, ''));
      amounts.push({ text: inner.amount, start: text.length, value, kind });
    }
    text += inner?.amount ?? piece;
  }
  return { place, lang, text, context, amounts, why };
}
