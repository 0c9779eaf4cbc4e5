import { fold } from './fold';
import { isOnCost } from './kind/on-cost';
import type { Lexicon } from './lexicon';
import type { Reading } from './reading';
import { remember } from './remember';
import { subjectOf } from './surroundings';
import { isDigging } from './token';
import { tokenize } from './tokens';

/** What a page is about, as far as its heading, title, the text before and its path tell. */
export type Topic = 'bitcoin' | 'other' | 'both' | 'none';

/** What a short text by the side of another tells. */
interface Side {
  topic: Topic;
  /** It speaks of forecasts. */
  aim: boolean;
  /** It speaks of mining. */
  digs: boolean;
  /** It speaks of what mining costs. */
  costs: boolean;
}

const readers = new WeakMap<Lexicon, (text: string) => Side>();

/** Reads a title or heading. */
export function sideOf(text: string, lexicon: Lexicon): Side {
  let reader = readers.get(lexicon);
  if (!reader) {
    reader = remember((text) => {
      const tokens = tokenize(fold(text), text, [], lexicon);
      const subjects = new Set(tokens.map(subjectOf));
      const bitcoin = subjects.has('bitcoin');
      const other = subjects.has('other');
      return {
        topic: bitcoin ? (other ? 'both' : 'bitcoin') : other ? 'other' : 'none',
        aim: tokens.some(({ tag }) => tag === 'aim'),
        digs: tokens.some(isDigging),
        costs: isOnCost(tokens),
      };
    });
    readers.set(lexicon, reader);
  }
  return reader(text);
}

/** The topic of a text by what stands nearest to it. */
function topicOf({ context: { heading, title, before, path }, lexicon }: Reading): Topic {
  for (const place of [before?.slice(-300), heading, title, path]) {
    const topic = place ? sideOf(place, lexicon).topic : 'none';
    if (topic !== 'none') return topic;
  }
  return 'none';
}

/** What a text is about, with its title and its page: the same for all its amounts. */
export interface Matter {
  /** `text`: it names bitcoin itself; `mine`: mining; `same`: what it has named before. */
  topic: Topic | 'text' | 'mine' | 'same';
  page: Topic;
  named: boolean;
  /** Its heading or title speaks of forecasts, of mining, of what mining costs. */
  looksAhead: boolean;
  digs: boolean;
  titled: boolean;
}

/** Tells what a text is about. */
export function matterOf(reading: Reading): Matter {
  const { tokens, lexicon, context } = reading;
  const named = tokens.some(({ tag }) => tag === 'bitcoin');
  const page = topicOf(reading);
  const sides = [context.heading, context.title].flatMap((place) => (place ? [sideOf(place, lexicon)] : []));
  const digs = sides.some((side) => side.digs);
  const unnamed = () => {
    if (page !== 'none') return page;
    if (digs || tokens.some(isDigging)) return 'mine';
    // "The virtual currency": a text that goes on about what it has named before.
    return tokens.some(({ tag }) => tag === 'same') ? 'same' : 'none';
  };
  return {
    topic: named ? 'text' : unnamed(),
    page,
    named,
    looksAhead: sides.some(({ aim }) => aim),
    digs,
    titled: sides.some(({ costs }) => costs),
  };
}
