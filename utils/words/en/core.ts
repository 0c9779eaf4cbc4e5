import { basis } from './basis';
import { face } from './face';
import { mpiBands, network } from './states';

/**
 * English, as far as popup and fields speak it: the language that every other is a translation of. Its
 * shape is the contract of all of them.
 */
export const core = {
  ...face,
  basis,
  against: {
    price: 'Price',
    cost: 'Cost to mine',
    range: (low: string, high: string) => `${low}–${high}`,
  },
  figure: {
    unknown: 'unknown',
    /** Sources that are not on the network, by id. */
    sources: {
      bundled: 'bundled',
      user: 'entered by you',
      outflows: 'worked out from outflows',
      node: 'your own server',
      feed: 'your feed',
    } as Record<string, string>,
    /** A reading that the user took from an article. */
    readOn: (host: string) => `read on ${host}`,
    old: (day: string) => `old: ${day}`,
  },
  /** What an article on the page behind the popup states, and what can be done with it. */
  reading: {
    title: 'Read on this page',
    note: 'What an article states. It counts only once you take it.',
    take: 'Use',
    taken: 'in use',
    drop: 'Remove',
  },
  mpi: {
    name: 'MPI',
    long: 'Miners’ Position Index: how far the coins leaving miners today depart from those of the past year',
    bands: mpiBands,
    deep: 'Hardly any coins leave miners.',
    elevated: 'More coins leave miners than usual.',
    tooOld: 'Too old for the verdict.',
    never: 'No reading yet.',
    get: 'Add one',
  },
  network: { label: 'Network', ...network },
  difficulty: {
    label: 'Difficulty',
    atRecord: 'at its record',
    belowRecord: (share: string) => `${share} below record`,
    record: (difficulty: string, day: string) => `Record: ${difficulty} on ${day}`,
    next: 'Next change',
  },
  site: {
    marksOn: 'Mark prices on',
    grant: (host: string) => `Mark prices on ${host}`,
    closed: 'No extension can mark this page.',
    pause: 'Pause marks everywhere',
    paused: 'Marks are paused everywhere.',
    resume: 'Resume',
  },
  popup: {
    fetching: 'Fetching …',
    fetched: 'Up to date',
    failed: 'No source answered',
  },
  field: {
    range: (min: string, max: string, unit: string) => `${min} to ${max} ${unit}`,
    usual: (range: string, usual: string) => `${range}, default ${usual}`,
    empty: 'A number is needed here. The last one stays in force.',
    notNumber: 'This is not a number. The last one stays in force.',
    outside: (range: string) => `Only ${range} makes sense here. The last number stays in force.`,
    noDay: 'A day is needed here.',
    dayOutside: (first: string, last: string) => `Only days from ${first} to ${last} make sense here.`,
    notKey: 'A key has at least 8 letters, digits or signs and no blanks. Nothing was stored.',
    show: 'Show',
    hide: 'Hide',
  },
};

export type Words = typeof core;
