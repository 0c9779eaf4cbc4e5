import { breakEvenUsdPerKwh } from './hashprice';

/** A mining machine as its maker sold it. */
export interface Machine {
  name: string;
  maker: 'Bitmain' | 'MicroBT' | 'Canaan' | 'Bitdeer';
  /** Year that it was first shipped. */
  year: number;
  /** At the wall, nominal, J/TH. */
  efficiencyJPerTh: number;
  /** TH/s of the version that the efficiency is of. */
  terahashes: number;
  cooling: 'air' | 'water';
  /** Where the efficiency was read. */
  readAt: string;
}

/** When the table was last gone through. */
export const MACHINES_READ = '2026-11-22';

const MAKER = 'nominal, as published by the maker';
const CAMBRIDGE = 'list of machines of the Cambridge Bitcoin Electricity Consumption Index';

/** Machines that run in numbers, the thriftiest first. All figures are nominal ones, which data sheets give ± 5 to 10 %. */
// biome-ignore format: one machine a line
export const MACHINES: readonly Machine[] = [
  { name: 'Antminer S21 XP Hyd', maker: 'Bitmain', year: 2024, efficiencyJPerTh: 12, terahashes: 473, cooling: 'water', readAt: MAKER },
  { name: 'Avalon A16 XP', maker: 'Canaan', year: 2025, efficiencyJPerTh: 12.8, terahashes: 300, cooling: 'air', readAt: 'hashrateindex.com, review of the A16 series' },
  { name: 'Antminer S21 XP', maker: 'Bitmain', year: 2024, efficiencyJPerTh: 13.5, terahashes: 270, cooling: 'air', readAt: CAMBRIDGE },
  { name: 'Avalon A16', maker: 'Canaan', year: 2025, efficiencyJPerTh: 13.8, terahashes: 282, cooling: 'air', readAt: 'hashrateindex.com, review of the A16 series' },
  { name: 'Antminer S21 Pro', maker: 'Bitmain', year: 2024, efficiencyJPerTh: 15, terahashes: 234, cooling: 'air', readAt: 'lmc-mining.vercel.app' },
  { name: 'Sealminer A2', maker: 'Bitdeer', year: 2025, efficiencyJPerTh: 16.5, terahashes: 226, cooling: 'air', readAt: MAKER },
  { name: 'Antminer S21', maker: 'Bitmain', year: 2024, efficiencyJPerTh: 17.5, terahashes: 200, cooling: 'air', readAt: 'hackernoon.com, S21 review' },
  { name: 'Whatsminer M60S', maker: 'MicroBT', year: 2023, efficiencyJPerTh: 18.5, terahashes: 186, cooling: 'air', readAt: MAKER },
  { name: 'Antminer S19 XP', maker: 'Bitmain', year: 2022, efficiencyJPerTh: 21.5, terahashes: 140, cooling: 'air', readAt: 'miningstore.com' },
  { name: 'Antminer S19k Pro', maker: 'Bitmain', year: 2023, efficiencyJPerTh: 23, terahashes: 120, cooling: 'air', readAt: MAKER },
  { name: 'Whatsminer M50S', maker: 'MicroBT', year: 2022, efficiencyJPerTh: 26, terahashes: 126, cooling: 'air', readAt: MAKER },
  { name: 'Antminer S19 Pro', maker: 'Bitmain', year: 2020, efficiencyJPerTh: 29.5, terahashes: 110, cooling: 'air', readAt: 'miningstore.com' },
  { name: 'Antminer S19j Pro', maker: 'Bitmain', year: 2021, efficiencyJPerTh: 30.5, terahashes: 100, cooling: 'air', readAt: 'lmc-mining.vercel.app' },
  { name: 'Whatsminer M30S++', maker: 'MicroBT', year: 2020, efficiencyJPerTh: 31, terahashes: 112, cooling: 'air', readAt: MAKER },
  { name: 'Antminer S17+', maker: 'Bitmain', year: 2019, efficiencyJPerTh: 40, terahashes: 73, cooling: 'air', readAt: CAMBRIDGE },
  { name: 'Antminer S9', maker: 'Bitmain', year: 2016, efficiencyJPerTh: 98, terahashes: 13.5, cooling: 'air', readAt: CAMBRIDGE },
];

/** A machine with the price of power at which it earns nothing, USD/kWh: power alone, no cooling, pool fee or staff. */
export interface BreakEven {
  machine: Machine;
  usdPerKwh: number;
}

/** Break-even tariffs at a hashprice (USD per PH/s and day), in the table's order. */
export function breakEvens(hashprice: number): BreakEven[] {
  return MACHINES.map((machine) => ({
    machine,
    usdPerKwh: breakEvenUsdPerKwh(hashprice, machine.efficiencyJPerTh),
  }));
}
