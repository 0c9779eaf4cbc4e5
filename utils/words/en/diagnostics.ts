import type { FigureName } from '@/utils/figures/figure';
import type { StressId, StressLevel } from '@/utils/mining/stress';

type Sign = { name: string; formula: string } & Partial<Record<StressLevel, string>>;

/** English of the page that tells where each figure comes from. */
export const diagnostics = {
  title: 'Figures and sources',
  lead: 'Every number that Hashfloor shows, with who said it, when, and how it is worked out.',
  contents: 'On this page',
  more: 'Formulas and parameters',
  figures: {
    title: 'Figures in force',
    figure: 'Figure',
    value: 'Value',
    from: 'Source and age',
    unknown: 'not known',
    viaFeed: 'by your feed',
    names: {
      price: ['Price', 'of one bitcoin, as exchanges trade it'],
      rates: ['Exchange rates', 'units of each currency for a US dollar'],
      difficulty: ['Difficulty', 'hashes that a block takes, ÷ 2³²'],
      reward: ['Reward', 'new coins of a block plus the day’s mean fees'],
      height: ['Height', 'blocks in the chain'],
      retarget: ['Next change', 'of difficulty, as it is expected now'],
      retargets: ['Last change', 'of difficulty, set by consensus'],
      hashrate: ['Hash rate', 'mean of the last full day'],
      mpi: [
        'MPI',
        'r = outflow of a day in USD ÷ its mean of 365 days; MPI = (r − mean of r) ÷ its standard deviation',
      ],
      puell: ['Puell multiple', 'new coins of a day in USD ÷ their mean of 365 days'],
      hashprice: ['Hashprice, measured', 'earnings of a day ÷ hash rate'],
      power: ['Power of the network', 'Cambridge’s best estimate and its range'],
      rigCost: ['Your machines by Braiins', 'power for one bitcoin, the pool’s fee taken off'],
    } satisfies Record<FigureName, readonly [string, string]>,
    withFees: 'fees counted in',
    cost: ['Cost to mine', 'difficulty × 2³² ÷ reward × what a hash costs'],
    margin: ['Margin over cost', 'price ÷ cost − 1'],
    currencies: (count: string) => `${count} currencies`,
    mpiUnknown:
      'No MPI is known. A free key of BGeometrics or one of CryptoQuant brings it, or type in a reading; both are in the options.',
    workedOut: (basis: string) => `worked out: ${basis}`,
  },
  fleet: {
    text: (model: string, implied: string, low: string, high: string, day: string) =>
      `Efficiency of all machines: ${model} J/TH in the model; ${implied} (${low} to ${high}) by Cambridge’s power of ${day}, power ÷ hash rate ÷ 1.1 for cooling.`,
    anchored: (implied: string, day: string) =>
      `Costs on a basis marked CBECI go by that estimate: ${implied} J/TH on ${day}, and the model’s trend from there.`,
    outside: 'The model lies outside that range.',
    extrapolated: (year: string) =>
      `The model’s curve was last measured in ${year}, more than a year ago: since then it is its own trend.`,
  },
  stress: {
    title: 'How hard pressed miners are',
    lead: 'Signs that need no key. None of them says what the price will do.',
    levels: {
      stress: 'Stress',
      watch: 'Below usual',
      calm: 'Usual',
      hot: 'Far above usual',
    } satisfies Record<StressLevel, string>,
    since: (day: string) => `since ${day}`,
    set: (day: string) => `record of ${day}`,
    signs: {
      ribbon: {
        name: 'Hash ribbon',
        formula: 'mean hash rate of 30 days ÷ of 60 days − 1',
        stress: 'The network shrinks: machines are being switched off.',
        watch: 'The network hardly grows.',
        calm: 'The network grows.',
      },
      puell: {
        name: 'Puell multiple',
        formula: 'earnings of a day ÷ their mean of 365 days',
        stress: 'Miners earn less than half of what they did over the year.',
        watch: 'Miners earn less than they did over the year.',
        calm: 'Miners earn as much as over the year, or more.',
        hot: 'Miners earn more than four times what they did over the year.',
      },
      breakEven: {
        name: 'Break-even power price',
        formula: 'hashprice ÷ (24 × efficiency of the fleet)',
        stress: 'Even power at 5 cents does not pay for the average machine.',
        watch: 'Hosted machines, at some 7 cents, lose money.',
        calm: 'The average machine pays on cheap power and on hosted power.',
      },
      retargets: {
        name: 'Last change of difficulty',
        formula: 'difficulty ÷ the one before − 1',
        stress: 'Two cuts in a row, or a deep one: miners have left.',
        watch: 'A cut: blocks came slower than every ten minutes.',
        calm: 'No cut: blocks came at their pace or faster.',
      },
      record: {
        name: 'Difficulty against its record',
        formula: 'difficulty ÷ highest so far − 1',
        stress: 'More than a tenth of the work is gone.',
        watch: 'More than a twentieth below its highest.',
        calm: 'At its record or near.',
      },
    } satisfies Record<StressId, Sign> as Record<StressId, Sign>,
  },
  sources: {
    title: 'Sources',
    lead: 'The first that answers counts; the next is asked when it fails, or for a second opinion on the price.',
    gives: 'gives',
    inForce: 'in force now',
    answered: (age: string) => `Last answer ${age}.`,
    never: 'Has not answered yet.',
    error: (age: string, message: string) => `Failed ${age}: ${message}.`,
    past: (age: string, message: string) => `Answers again; failed ${age}: ${message}.`,
    doubted: (age: string, what: string, reason: string) => `Not believed ${age}${what}: ${reason}.`,
    next: (age: string) => `Next try ${age}.`,
    soon: 'Next try within half an hour.',
    spare: 'Asked when those before it fail.',
    held: (age: string) => `Left alone as it wishes; next try ${age}.`,
    test: (name: string) => `Test ${name}`,
    testShort: 'Test',
    testing: 'Asking …',
    tested: 'Done',
    unreachable: 'The extension’s worker did not answer. Reload this page.',
  },
  servers: {
    title: 'Your own servers',
    lead: 'Asked before all others. Their addresses stay on this device.',
    node: {
      label: 'mempool or Esplora',
      hint: 'Such as http://umbrel.local:3006: price, difficulty, hash rate and reward as far as it has them.',
    },
    feed: {
      label: 'Feed',
      hint: 'Address of a feed that somebody you trust runs. Every figure comes from it in one request.',
    },
    braiins: {
      text: 'Braiins can work out what power for one bitcoin costs with your machines. It is told their efficiency, your tariff and the pool’s fee, and nothing else.',
      allow: 'Ask Braiins',
      asked: 'Braiins is asked twice a day. Your browser’s page of this extension takes that back.',
    },
    wrong: 'An address begins with https:// or http:// and holds no password. Nothing was stored.',
    needsLeave: 'The browser has to let Hashfloor ask this server.',
    allow: (host: string) => `Allow ${host}`,
  },
  export: {
    title: 'Take it with you',
    lead: 'With basis, sources and times. Times are UTC, fractions are not per cent.',
    figuresCsv: 'Figures as CSV',
    historyCsv: 'History as CSV',
    json: 'Everything as JSON',
    copy: 'Copy the verdict',
    copied: 'Copied',
    notCopied: 'The browser did not let it be copied.',
    line: (said: {
      verdict: string;
      price: string;
      margin: string;
      cost: string;
      basis: string;
      source: string;
      time: string;
    }) =>
      `${said.verdict}: bitcoin at ${said.price} stands ${said.margin} over its mining cost of ${said.cost} (${said.basis}; price by ${said.source}, ${said.time}). Hashfloor`,
  },
};

export type DiagnosticsWords = typeof diagnostics;
