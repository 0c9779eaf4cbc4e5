import type { PresetId } from '@/utils/mining/basis';

const counts: Record<PresetId, string> = {
  listed_cash: 'Fitted to what CoinShares published for listed companies: power, staff, interest and tax.',
  listed_allin: 'Adds machines written off and pay in shares, fitted to CoinShares’ all-in figures.',
  global_electricity: 'Cambridge’s assumptions for the whole network: power and cooling, nothing else.',
  global_production: 'The same power bill, taken as four fifths of all costs.',
  high_cost_marginal: 'Older machines that stop first; comes within 1 % of what JPMorgan wrote.',
  home_miner: 'One current machine on a household tariff.',
};

/** The page that tells how everything is worked out. */
export const method = {
  title: 'How it is worked out',
  lead: 'Every number that Hashfloor shows can be checked with this page and a pocket calculator.',
  contents: 'On this page',
  margin: {
    title: 'The margin',
    text: 'The main number is the margin over cost: how far the price stands above what it costs to mine one bitcoin, as a part of the cost. Miners’ accounts often give the other one, the margin of the price.',
    overCost: 'margin over cost = price ÷ cost − 1',
    ofPrice: 'margin of the price = 1 − cost ÷ price',
    example: (price: string, cost: string, overCost: string, ofPrice: string) =>
      `A price of ${price} over a cost of ${cost} is ${overCost} over cost and ${ofPrice} of the price. The two are never mixed.`,
  },
  cost: {
    title: 'The cost of one bitcoin',
    work: 'Work comes first. A block takes difficulty × 2³² hashes on average and pays the subsidy and its fees. So one bitcoin takes one petahash per second this many days:',
    money:
      'A petahash per second on machines of η J/TH draws η kilowatts. A day of it costs its power, the cooling, and what else the basis counts:',
    symbols: {
      D: 'difficulty',
      R: 'reward per block, BTC: subsidy and mean fees of the last week',
      W: 'PH/s-days for one bitcoin',
      eta: 'efficiency of the machines, J/TH',
      pue: 'power usage effectiveness: 1 where nothing goes into cooling',
      P: 'price of power, USD/kWh',
      g: 'other cash costs, USD per PH/s and day',
      n: 'costs that are not cash, USD per PH/s and day',
    },
    today: 'With the figures at hand',
    worked: (difficulty: string, reward: string, days: string, perDay: string, cost: string) =>
      `Difficulty ${difficulty} and a reward of ${reward} BTC make ${days} PH/s-days. At ${perDay} a day that is ${cost}.`,
    efficiency: (first: string, measured: string) =>
      `The fleet’s efficiency is a curve. From 2015 to ${first} it is Cambridge’s consumption divided by hash rate and a cooling factor of 1.10, then a survey of 49 firms in mid 2024 and Cambridge’s consumption of March 2025. After ${measured} nobody has measured it: the curve goes on at its last pace, and no further than 9 J/TH.`,
    anchored:
      'Where Cambridge’s live estimate of the network’s power can be had, the end of the curve goes through it, and the basis of a cost says CBECI.',
    halving:
      'At a halving the reward halves and the cost doubles overnight. A cost published before one is therefore never compared with a price after it; it is scaled by the work.',
  },
  presets: {
    title: 'The bases',
    text: 'What “cost” means is a choice. On one and the same day these differ by more than a factor of two, so no cost is shown without its basis.',
    past: 'In the past, bases of the fleet have the fleet of that day. Bases of one machine, and your own, keep that machine: before it was built, their cost is what mining would have taken with it, below what anybody paid. Tariffs and cash costs stay as they are today.',
    table: 'Bases and their parameters',
    name: 'Basis',
    efficiency: 'J/TH',
    power: 'USD/kWh',
    pue: 'PUE',
    overhead: 'g',
    nonCash: 'n',
    today: 'Today',
    fleet: 'fleet',
    counts,
  },
  published: {
    title: 'Published figures, and the model beside them',
    text: 'These can be chosen as a basis as well: as published, or rolled forward with difficulty. Each is a fact as it was reported; the original was not always at hand. The model is worked out for the same days.',
    table: 'Published figures',
    figure: 'Figure',
    days: 'Days',
    published: 'Published',
    model: 'Model',
    error: 'Off by',
    readAt: 'Read at',
    reposted: (host: string) => `${host}, by way of reposts`,
    none: 'counts something else',
    mean: (error: string) =>
      `Over CoinShares’ six quarters the model is off by ${error} on average. Fitted without the quarter it is asked for, by 9.2 %. Hence the ±10 % that every model cost bears.`,
    outlier:
      'The fourth quarter of 2024 holds the deferred taxes of one company; without them it was $75,767. No model of the network can know that.',
    rolled:
      'Rolled forward, a figure is multiplied by today’s work over that of its own period, in three ways: with the cost of a petahash unchanged, falling 13.6 % a year as listed miners’ did, and as the model’s. The middle one is shown, the others are its range.',
  },
  verdict: {
    title: 'The verdict',
    text: 'Three things make one of 17 names: the band of the margin, the band of the MPI, and whether the network grows or shrinks. Without a fresh MPI it is only half a verdict, and says so.',
    margins: 'Margin over cost',
    marginsWhy: 'The cuts lie near the 5th, 25th, 50th and 75th percentile of all days since 2014.',
    mpi: 'MPI',
    from: (cut: string) => `from ${cut}`,
    below: (cut: string) => `below ${cut}`,
    network: 'Network',
    ribbon: 'By the hash ribbon: contracting while the mean hash rate of 30 days lies below that of 60.',
    retargets:
      'Where no whole hash-rate history is at hand, by difficulty: contracting after three cuts in a row or more than 10 % below its record; expanding within 5 % of it with no cut last time.',
    slack:
      'So that names do not flicker, a band is only left once the margin is 2 points, or the MPI 0.1, beyond its cut.',
  },
  mpi: {
    title: 'What the MPI is, and is not',
    is: 'The Miners’ Position Index is CryptoQuant’s. Coins that leave the wallets of miners in a day, in USD, are divided by their mean of 365 days; the index is how many standard deviations of the past year that lies from its mean. Nought is a normal day of the past year.',
    skewed:
      'It is skewed: outflow cannot be less than nothing, so its floor is near −1. Its top is open; on 12 January 2024 it read 9.43.',
    not: 'It is no ratio: a ratio could not be negative. It is no count of sales either: coins also leave for new wallets, custody, or as security. And a low reading does not say why miners hold: they may not want to sell, or have nothing left to sell.',
    access:
      'No complete history of it is free, so the past times on the other page leave it out, and a reading older than four days never enters a verdict.',
  },
  past: {
    title: 'Times like this',
    text: 'An episode is a stay in a state, by weekly closes; stays less than 30 days apart are one. What came after is the price 90 days after its first week against the price then.',
    caution:
      'Such episodes are few, they overlap, and the model was fitted in hindsight: the efficiency curve was revised backward, and its parameters come from 2024 and 2025. They describe; they foretell nothing.',
  },
  sources: {
    title: 'Sources, licences, dates',
    live: 'Asked on a schedule, never because you opened a page:',
    name: 'Source',
    gives: 'Gives',
    bundled: 'Bundled with this version:',
    data: {
      difficulty:
        'Difficulty of every epoch to June 2026: consensus data, as in the checkpoints of Electrum (MIT) and bitcoinj (Apache 2.0).',
      market:
        'Weekly closes, fees and hash rates from July 2010: Coin Metrics community data to mid 2026 (CC BY-NC 4.0), daily closes after that.',
      costs:
        'Published costs and MPI readings: single facts from news and reports, each with where it was read.',
      machines: 'Efficiencies of machines: nominal figures of their makers.',
    },
    software: 'Made with Preact, uPlot, zod and WXT (MIT) and webextension-polyfill (MPL 2.0).',
    uses: {
      mempool: 'price, difficulty, hash rate, reward',
      coinbase: 'price, exchange rates',
      kraken: 'price',
      bitview: 'price, difficulty, hash rate, reward, Puell multiple, hashprice',
      whattomine: 'price, difficulty, reward',
      bgeometrics: 'MPI, delayed without a key',
      cryptoquant: 'MPI, with a key of your own',
      coingecko: 'price',
      binance: 'price in USDT, taken for dollars',
      coinmetrics: 'Puell multiple, hashprice (CC BY-NC 4.0)',
      blockchain: 'Puell multiple with fees counted in',
      cambridge: 'power of the network (CC BY-NC-SA 4.0)',
      node: 'whatever your own server has',
      feed: 'every figure, from a feed of your choice',
    } as Record<string, string>,
  },
  not: {
    title: 'What it does not do',
    text: 'Nothing here forecasts a price or advises anyone to buy or sell. Price and cost pull on each other, so a gap may close from either side.',
  },
};

export type MethodWords = typeof method;
