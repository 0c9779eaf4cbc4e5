import type { Step } from './steps';

/** Everything that can be checked without a browser. */
export const QUICK_STEPS: readonly Step[] = [
  { name: 'generated types', command: ['wxt', 'prepare'] },
  { name: 'lint and format', command: ['biome', 'check'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'unit and structure tests', command: ['vitest', 'run'], report: '.output/reports/unit.json' },
];
