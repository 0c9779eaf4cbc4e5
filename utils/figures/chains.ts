import type { Endpoint } from './endpoint';
import type { FigureName } from './figure';
import { bgeometricsFlows, bgeometricsMpi } from './sources/bgeometrics';
import { binancePrice } from './sources/binance';
import {
  bitviewAdjustment,
  bitviewHashrate,
  bitviewPrices,
  bitviewRetargets,
  bitviewReward,
} from './sources/bitview';
import { bitviewStress } from './sources/bitview-stress';
import { blockchainInfoRevenue } from './sources/blockchain-info';
import { braiinsRigCost, braiinsRigCostMoved } from './sources/braiins';
import { cambridgePower } from './sources/cambridge';
import { coinbaseRates, coinbaseSpot } from './sources/coinbase';
import { coingeckoPrice } from './sources/coingecko';
import { coinmetricsStress } from './sources/coinmetrics';
import { cryptoquantMpi } from './sources/cryptoquant';
import { feedFigures } from './sources/feed';
import { krakenTicker } from './sources/kraken';
import { mempoolAdjustment, mempoolHashrate, mempoolPrices, mempoolReward } from './sources/mempool';
import { nodeAdjustment, nodeBlocks, nodeHashrate, nodePrices, nodeReward } from './sources/node';
import { whattomineCoin } from './sources/whattomine';

/** For each figure the endpoints that give it, the best first: the next is asked when those before it failed. */
export const CHAINS: Readonly<Record<FigureName, readonly Endpoint[]>> = {
  price: [
    nodePrices,
    feedFigures,
    mempoolPrices,
    coinbaseSpot,
    krakenTicker,
    coingeckoPrice,
    binancePrice,
    bitviewPrices,
    whattomineCoin,
  ],
  rates: [feedFigures, coinbaseRates],
  difficulty: [nodeHashrate, nodeBlocks, feedFigures, mempoolHashrate, bitviewRetargets, whattomineCoin],
  retargets: [nodeHashrate, feedFigures, mempoolHashrate, bitviewRetargets],
  hashrate: [nodeHashrate, feedFigures, mempoolHashrate, bitviewHashrate],
  reward: [nodeReward, feedFigures, mempoolReward, bitviewReward, whattomineCoin],
  height: [nodeReward, nodeBlocks, feedFigures, mempoolReward, bitviewReward],
  retarget: [nodeAdjustment, feedFigures, mempoolAdjustment, bitviewAdjustment],
  mpi: [cryptoquantMpi, feedFigures, bgeometricsMpi, bgeometricsFlows],
  puell: [feedFigures, bitviewStress, coinmetricsStress, blockchainInfoRevenue],
  hashprice: [feedFigures, bitviewStress, coinmetricsStress],
  power: [feedFigures, cambridgePower],
  rigCost: [braiinsRigCost, braiinsRigCostMoved],
};

/** Every endpoint, once. */
export const ENDPOINTS: readonly Endpoint[] = [...new Set(Object.values(CHAINS).flat())];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Age at which a figure is fetched again, ms: while nobody looks, and while the popup is open. */
export const DUE_AFTER: Readonly<Record<FigureName, { calm: number; attended: number }>> = {
  price: { calm: 15 * MINUTE, attended: 2 * MINUTE },
  rates: { calm: 12 * HOUR, attended: 12 * HOUR },
  difficulty: { calm: 6 * HOUR, attended: HOUR },
  retargets: { calm: 6 * HOUR, attended: HOUR },
  hashrate: { calm: 6 * HOUR, attended: HOUR },
  reward: { calm: 4 * HOUR, attended: HOUR },
  retarget: { calm: 4 * HOUR, attended: 15 * MINUTE },
  height: { calm: 4 * HOUR, attended: HOUR },
  mpi: { calm: 12 * HOUR, attended: 12 * HOUR },
  puell: { calm: 12 * HOUR, attended: 12 * HOUR },
  hashprice: { calm: 12 * HOUR, attended: 12 * HOUR },
  power: { calm: 3 * DAY, attended: 3 * DAY },
  rigCost: { calm: 12 * HOUR, attended: 12 * HOUR },
};
