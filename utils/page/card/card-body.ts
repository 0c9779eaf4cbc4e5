import { BAND_LOOKS } from '@/utils/looks';
import type { Reading } from '@/utils/page/reading';
import type { CardLines } from './card-lines';
import type { MarkWords } from './card-words';

/** What can be done from the card. */
export interface CardActs {
  copy(line: string): void;
  refuse(): void;
}

type Child = Node | string;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  look: string,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (look) element.className = look;
  element.append(...children);
  return element;
}

/** Draws where the price stands and how uncertain the cost is: a band for the cost, a stroke for the price. */
function scale({ usd, cost: { low, high }, band }: Reading): HTMLElement {
  const least = Math.min(low, usd) * 0.9;
  const most = Math.max(high, usd) * 1.05;
  const at = (value: number) => `${(((value - least) / (most - least)) * 100).toFixed(1)}%`;
  const costs = make('b', '');
  costs.style.insetInlineStart = at(low);
  costs.style.insetInlineEnd = `calc(100% - ${at(high)})`;
  const price = make('u', band);
  price.style.insetInlineStart = at(usd);
  const drawing = make('div', 'scale', make('i', ''), costs, price);
  drawing.ariaHidden = 'true';
  return drawing;
}

function button(label: string, act: (event: MouseEvent) => void): HTMLButtonElement {
  const made = make('button', '', label);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** The card's content. `trusts` tells whether a click is the reader's own and meant for the card. */
export function cardBody(
  reading: Reading,
  lines: CardLines,
  words: MarkWords,
  acts: CardActs,
  trusts: (event: MouseEvent) => boolean,
): HTMLElement {
  const rows = lines.rows.flatMap(({ name, value, notes }) => [
    make('dt', '', name),
    make('dd', '', value, ...notes.map((note) => make('small', '', note))),
  ]);
  const copy = button(words.copy, (event) => {
    if (!trusts(event)) return;
    acts.copy(lines.line);
    copy.textContent = words.copied;
  });
  const refuse = button(words.notAPrice, (event) => {
    if (trusts(event)) acts.refuse();
  });
  const { sign } = BAND_LOOKS[reading.band];
  const head = make(
    'div',
    'head',
    make('span', `margin ${reading.band}`, `${sign} ${lines.margin}`),
    make('span', 'against', lines.against),
  );
  const verdict = lines.verdict
    ? [
        make(
          'p',
          'verdict',
          `${words.minersNow}: `,
          make('strong', '', lines.verdict.name),
          '. ',
          lines.verdict.sentence,
        ),
      ]
    : [];
  return make(
    'div',
    'card',
    head,
    scale(reading),
    make('dl', '', ...rows),
    ...verdict,
    make('div', 'acts', copy, refuse),
  );
}
