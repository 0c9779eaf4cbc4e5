import type { PresetId } from '@/utils/mining/basis';
import type { MarginBand, MpiBand, Network, NetworkState, VerdictId } from '@/utils/mining/terms';

export interface Named {
  name: string;
  /** One sentence. */
  sentence: string;
}

export const verdicts: Record<VerdictId, Named> = {
  'underwater-holding-on': {
    name: 'Underwater, holding on',
    sentence:
      'A coin sells for less than it costs to mine, yet machines keep running and coins stay where they are.',
  },
  'switching-off': {
    name: 'Switching off',
    sentence: 'Mining loses money and the weakest machines stop, while the coins already mined are kept.',
  },
  'paying-bills-from-stock': {
    name: 'Paying bills from stock',
    sentence: 'Mining loses money, and coins leave at about their usual pace to cover the bills.',
  },
  capitulation: {
    name: 'Capitulation',
    sentence:
      'Mining loses money and far more coins than usual are on the move, as when miners have no choice.',
  },
  'squeezed-but-holding': {
    name: 'Squeezed but holding',
    sentence: 'Little is left above cost, yet miners keep their coins and the machines stay on.',
  },
  'squeezed-holding-thinning-out': {
    name: 'Squeezed, holding, thinning out',
    sentence: 'Little is left above cost: miners keep their coins, but part of the fleet has gone dark.',
  },
  'squeezed-selling-to-live': {
    name: 'Squeezed, selling to live',
    sentence: 'Little is left above cost, and coins leave at about their usual pace to pay for power.',
  },
  'distress-selling': {
    name: 'Distress selling',
    sentence: 'Little is left above cost, and miners send out many more coins than in the past year.',
  },
  'holding-with-a-cushion': {
    name: 'Holding with a cushion',
    sentence: 'Mining earns its keep, and miners hold on to what they mine.',
  },
  'business-as-usual': {
    name: 'Business as usual',
    sentence: 'Mining earns its keep, and coins leave at about their usual pace.',
  },
  'raising-cash': {
    name: 'Raising cash',
    sentence: 'Mining earns its keep, yet miners send out unusually many coins.',
  },
  accumulating: {
    name: 'Accumulating',
    sentence: 'Mining pays well, and few coins leave the miners.',
  },
  comfortable: {
    name: 'Comfortable',
    sentence: 'Mining pays well, and coins leave at about their usual pace.',
  },
  'taking-profit': {
    name: 'Taking profit',
    sentence: 'Mining pays well, and miners send out unusually many coins.',
  },
  hoarding: {
    name: 'Hoarding',
    sentence: 'Mining pays very richly, and miners still keep their coins back.',
  },
  windfall: {
    name: 'Windfall',
    sentence: 'Mining pays very richly, and coins leave at about their usual pace.',
  },
  distribution: {
    name: 'Distribution',
    sentence: 'Mining pays very richly, and far more coins than usual pass from miners to the market.',
  },
  'underwater-flows-unknown': {
    name: 'Underwater, flows unknown',
    sentence:
      'A coin sells for less than it costs to mine. Whether miners keep or move their coins is not known today.',
  },
  'squeezed-flows-unknown': {
    name: 'Squeezed, flows unknown',
    sentence: 'Little is left above cost. Whether miners keep or move their coins is not known today.',
  },
  'thin-flows-unknown': {
    name: 'Thin margin, flows unknown',
    sentence: 'Mining earns its keep. Whether miners keep or move their coins is not known today.',
  },
  'comfortable-flows-unknown': {
    name: 'Comfortable, flows unknown',
    sentence: 'Mining pays well. Whether miners keep or move their coins is not known today.',
  },
  'fat-flows-unknown': {
    name: 'Fat margin, flows unknown',
    sentence: 'Mining pays very richly. Whether miners keep or move their coins is not known today.',
  },
};

export const bands: Record<MarginBand, string> = {
  underwater: 'underwater',
  squeezed: 'squeezed',
  thin: 'thin',
  comfortable: 'comfortable',
  fat: 'fat',
};

export const presets: Record<PresetId, Named> = {
  listed_cash: {
    name: 'listed miners, cash',
    sentence: 'What listed mining companies pay out for a coin: power, staff, interest, tax.',
  },
  listed_allin: {
    name: 'listed miners, all-in',
    sentence: 'The same, with machines written off and staff paid in shares.',
  },
  global_electricity: {
    name: 'world fleet, electricity',
    sentence: 'The power bill of all machines at 5 cents, with cooling. Nothing else.',
  },
  global_production: {
    name: 'world fleet, production',
    sentence: 'The power bill taken as four fifths of what a coin costs.',
  },
  high_cost_marginal: {
    name: 'high-cost miners',
    sentence: 'Older machines of 32 J/TH, the ones that stop first.',
  },
  home_miner: {
    name: 'a miner at home',
    sentence: 'One current machine on a household tariff of 12 cents.',
  },
};

export const mpiBands: Record<MpiBand, Named> = {
  holding: { name: 'holding', sentence: 'Fewer coins leave miners than usual.' },
  normal: { name: 'usual flows', sentence: 'About as many coins leave miners as usual.' },
  distributing: { name: 'distributing', sentence: 'Far more coins leave miners than usual.' },
};

export const network: Record<
  NetworkState,
  { name: string } & Record<Network['by'] | `${Network['by']}Long`, string>
> = {
  expanding: {
    name: 'expanding',
    ribbon: 'hash rate rising',
    ribbonLong: 'The mean hash rate of the last 30 days is not below that of the last 60.',
    retargets: 'difficulty near record',
    retargetsLong: 'Difficulty is near its record and its last change was no cut.',
  },
  contracting: {
    name: 'contracting',
    ribbon: 'hash rate falling',
    ribbonLong: 'The mean hash rate of the last 30 days is below that of the last 60.',
    retargets: 'difficulty cut back',
    retargetsLong: 'Difficulty was cut three times in a row, or stands more than 10 % below its record.',
  },
};
