import type { BadgeChoice } from '@/utils/words/badge-text';
import { alerts as said } from './alerts';
import { fields } from './fields';
import { sites } from './sites';

const badgeNames: Record<BadgeChoice, string> = {
  margin: 'Margin over cost',
  verdict: 'Sign of the verdict',
  cost: 'Cost to mine one',
  price: 'Price',
  hashprice: 'Hashprice',
  mpi: 'MPI',
  nothing: 'Nothing',
};

/** English of the options. */
export const options = {
  find: 'Find a setting',
  noneFound: 'No setting says that.',
  basis: {
    title: 'Cost basis',
    lead: (price: string) =>
      `What “cost” means in every margin shown. Beside each: what a coin costs today, and the margin at ${price}.`,
    presets: 'Worked out from today’s difficulty, about ±10 %',
    others: 'Other figures',
    published: { name: 'a published figure', sentence: 'What analysts and mining companies wrote.' },
    figure: 'Figure',
    roll: 'Roll it forward with difficulty to today',
  },
  speech: {
    title: 'Language and currency',
    language: 'Language',
    browsers: 'The browser’s',
    currency: 'Show sums in',
  },
  rig: {
    efficiencyJPerTh: { label: 'Efficiency', unit: 'J/TH' },
    usdPerKwh: { label: 'Power', unit: 'USD/kWh' },
    pue: { label: 'Cooling factor (PUE)', unit: '×' },
    overheadUsdPerPhDay: { label: 'Other costs', unit: 'USD per PH/s and day' },
    poolFeePct: { label: 'Pool fee', unit: '%' },
  },
  mpi: {
    title: 'MPI by hand',
    lead:
      'The Miners’ Position Index compares the coins that leave miners today with the past year, in standard ' +
      'deviations. Negative means fewer than usual. A plain ratio to the mean is another number: do not enter one.',
    value: 'Reading',
    day: 'Day it was observed',
    inUse: (value: string, day: string) => `In use: ${value} of ${day}.`,
    none: 'No reading in use.',
    clear: 'Remove my reading',
  },
  marks: {
    title: 'Marks on pages',
    sample: 'Bitcoin trades at',
    styles: {
      badge: { name: 'Badge', sentence: 'The margin stands behind each price.' },
      underline: {
        name: 'Underline',
        sentence: 'Only a dotted line under each price; the card opens on it.',
      },
      off: { name: 'Off', sentence: 'Pages stay as they are. Popup and toolbar go on.' },
    },
    tables: {
      title: 'In long tables',
      first: {
        name: 'First rows',
        sentence:
          'The first twelve rows with a price are marked; on the others the card opens when you point at a price.',
      },
      all: { name: 'All rows', sentence: 'Every price is marked, however long the table is.' },
      hover: {
        name: 'When you point',
        sentence:
          'Nothing is drawn in tables of more than twelve rows; the card opens when you point at a price.',
      },
    },
  },
  badge: {
    title: 'Toolbar badge',
    lead: 'Its colour is always that of the margin’s band. Point at the icon, and verdict, cost and basis are named.',
    names: badgeNames,
    sentences: {
      margin: 'From 100 % on without its per cent sign.',
      verdict: (band: string) => `▼ underwater, ▽ squeezed, ◇ thin, △ comfortable, ▲ fat. Now: ${band}.`,
      cost: 'In thousands of US dollars.',
      price: 'In thousands of US dollars.',
      hashprice: 'What a PH/s earns in a day, USD.',
      mpi: 'A question mark while it is old or not known.',
      nothing: 'Only the icon.',
    },
  },
  alerts: {
    title: 'Alerts',
    lead: 'Notifications of your browser, each told once when it happens. Nothing is told of old figures. Below each: what it would say.',
    kinds: {
      verdict: 'The verdict changes',
      margin: 'The margin crosses a level',
      retarget: 'Difficulty is set anew',
      record: 'Difficulty sets a record',
      mpiHigh: 'MPI rises above 2',
      mpiLow: 'MPI falls below 0',
    },
    level: 'Level of the margin over cost',
    quiet: {
      name: 'Quiet hours',
      sentence: 'What happened meanwhile is told afterwards, if it is still so.',
      from: 'From',
      to: 'To',
    },
    needsLeave: 'The browser has to let Hashfloor notify you. On each device it asks once.',
    allow: 'Allow notifications',
    refused: 'The browser did not allow it, so nothing will be told.',
    said,
  },
  fields,
  sites,
  keys: {
    bgeometrics: {
      label: 'BGeometrics key',
      sentence: 'Optional: MPI comes without a key too, a few days late at times.',
    },
    cryptoquant: { label: 'CryptoQuant key', sentence: 'Optional: the MPI from where it was defined.' },
    needsLeave: 'The browser has to let Hashfloor ask CryptoQuant.',
    allow: 'Allow api.cryptoquant.com',
  },
  sources: {
    title: 'Sources',
    lead: 'Figures are fetched on a schedule, whatever you browse. Keys stay on this device and go only to their source.',
    never: 'not asked yet',
    answered: (age: string) => `answered ${age}`,
    failed: (error: string) => `last try failed: ${error}`,
  },
  backup: {
    title: 'Backup',
    lead: 'Settings follow your browser’s sync where that is on. Keys never do, and are in no file.',
    save: 'Save settings to a file',
    load: 'Load settings from a file',
    reset: 'Reset everything',
    sure: 'Really reset everything?',
    outcomes: {
      taken: 'The settings of the file are in force.',
      refused:
        'This is no settings file of Hashfloor, or something in it makes no sense. Nothing was changed.',
      reset: 'Everything is as it was at first.',
    },
  },
  about: {
    title: 'About and privacy',
    privacy: [
      'No text of a page and no address of one leaves your browser.',
      'Hashfloor asks public sources for price, difficulty, hash rate and MPI, and sends them nothing about you.',
      'There is no account, no counting of visits, no advertising.',
    ],
    method:
      'Cost is difficulty × 2³² hashes per block, over the reward, times what a day of one PH/s costs: power, and ' +
      'for some bases overhead. Margin over cost is price ÷ cost − 1. A verdict describes miners; it is no forecast.',
    more: 'All formulas, presets and sources',
    credits:
      'Price history: Coin Metrics (CC BY-NC 4.0). Difficulty: Electrum checkpoints. Live figures: the sources above.',
  },
};

export type OptionsWords = typeof options;
