/**
 * How much each clue speaks for an amount being a price or cost, in log-odds, by families of clues (`l1:at` is `at` under `l1`),
 * those first that speak for it most. The clues are told in clues/*.ts, and how the weights are learned in tests/commands/train.ts.
 */
const families: Readonly<Record<string, string>> = {
  '': 'cost 2.8, year 1.9, unit 1.5, forecast 1, peer 0.7, above-peak 0.6, cap 0.6, bias -0.2, million -0.3, signed -0.6, bare -0.7, sum -2, count -5',
  bare: 'alike 1.8, peer 1.6, times 0.5, page -3',
  column: 'level 1, total -0.7, other -1, move -4',
  cost: 'far -0.7',
  dated: 'same 3.1, near 1.1, wide -0.9, far -3, never -9',
  far: 'unnamed -1.9',
  in: 'bare -0.2, other -0.8',
  l: 'level 0.8, deal 0.7, each 0.6, price 0.6, short 0.6, year 0.6, at 0.5, trade 0.5, amount 0.4, bitcoin 0.2, cost 0.2, one -0.3, miner -0.4, versus -0.4, move -0.6, some -0.7, over -1.1, rig -1.4, other -1.7, total -4.2',
  l1: 'at 2, level 1.9, price 1.5, trade 1.5, aim 1.3, deal 1.1, each 1.1, bitcoin 1, word 0.9, break 0.8, edge 0.7, plain 0.7, gap 0.6, production 0.5, moved 0.3, year 0.3, amount -1.1, move-over -1.2, other -1.6, move-by -1.7, move -3.9, total -4.5',
  l12: 'total+at 1.1, at+move 1, at+trade 0.9, at+price 0.7, bitcoin+trade 0.7, level+total 0.7, total+trade 0.7, at+year 0.6, cost+bitcoin 0.6, deal+total 0.5, level+year 0.5, over+cost 0.5, trade+price 0.5, at+aim 0.4, bitcoin+one 0.4, by+at 0.4, level+one 0.4, price+bitcoin 0.4, bitcoin+production 0.3, deal+year 0.3, each+total 0.3, price+deal 0.3, price+one 0.3, production+bitcoin 0.3, trade+bitcoin 0.3, aim+at 0.2, at+level 0.2, at+total 0.2, bitcoin+aim 0.2, bitcoin+level 0.2, each+deal 0.2, gap+trade 0.2, level+trade 0.2, move+at 0.2, price+aim 0.2, spend+aim 0.2, spend+miner 0.2, trade+at 0.2, year+bitcoin 0.2, bitcoin+each -0.2, cost+rig -0.2, each+spend -0.2, other+deal -0.2, other+one -0.2, over+at -0.2, total+deal -0.2, total+price -0.2, versus+bitcoin -0.2, at+production -0.3, bitcoin+deal -0.3, bitcoin+move -0.3, bitcoin+other -0.3, bitcoin+total -0.3, miner+bitcoin -0.3, move+bitcoin -0.3, move+level -0.3, total+one -0.3, total+year -0.3, versus+at -0.3, bitcoin+at -0.4, by+aim -0.4, move+price -0.4, one+at -0.4, price+level -0.4, by+bitcoin -0.5, at+deal -0.6, total+level -0.6, bitcoin+some -0.7, by+move -0.8, other+bitcoin -0.8, total+bitcoin -1, over+move -1.1, deal+at -2.6',
  l2: 'price 1, each 0.6, year 0.5, bitcoin 0.2, cost 0.2, amount -0.2, break -0.2, one -0.2, over -0.2, versus -0.2, miner -0.4, trade -0.4, total -0.7, percent -0.8, other -0.9, move -1',
  left: 'one 3.3, bitcoin 1.2, distant 0.7, many-each 0.7, many -2.9, other -3.5',
  next: 'bitcoin 1.6, one 0.5',
  of: 'bitcoin -2.1',
  page: 'bitcoin 2, text 2, none -3.2',
  past: 'bitcoin 0.9, one 0.4, other -0.6',
  r: 'each 1.6, trade 1, year 0.9, one 0.4, amount 0.3, deal 0.3, gap 0.2, cost -0.2, production -0.2, some -0.2, move -0.3, other -0.4, over -0.5, short -0.5, bitcoin -0.7, miner -0.7, rig -0.9, total -0.9',
  r1: 'at 1.8, level 1.6, each 1.2, versus 1.2, each-word 1.1, trade 1, edge 0.8, percent 0.8, break 0.6, one 0.5, year 0.5, aim 0.4, amount 0.4, deal 0.3, row 0.2, miner -0.2, over -0.2, bitcoin -0.3, price -0.3, word -0.5, move% -0.8, other -2.2, move -3.8, gap -3.9, total -4',
  r12: 'each+bitcoin 0.9, at+move 0.7, deal+bitcoin 0.7, at+some 0.5, deal+one 0.5, bitcoin+by 0.4, deal+at 0.4, one+level 0.4, production+bitcoin 0.4, at+deal 0.3, bitcoin+other 0.3, total+over 0.3, year+at 0.3, aim+bitcoin 0.2, aim+deal 0.2, at+aim 0.2, bitcoin+aim 0.2, bitcoin+level 0.2, by+bitcoin 0.2, each+at 0.2, level+bitcoin 0.2, level+deal 0.2, one+bitcoin 0.2, other+at 0.2, total+each 0.2, total+trade 0.2, at+miner -0.2, bitcoin+deal -0.2, bitcoin+move -0.2, level+at -0.2, miner+bitcoin -0.2, move+at -0.2, total+bitcoin -0.2, total+deal -0.2, total+move -0.2, total+price -0.2, trade+bitcoin -0.2, versus+at -0.2, at+trade -0.3, bitcoin+total -0.3, gap+at -0.3, gap+level -0.3, level+aim -0.3, move+price -0.3, at+by -0.4, price+bitcoin -0.4, total+aim -0.4, at+one -0.5, at+other -0.5, other+bitcoin -0.5, at+bitcoin -0.6, deal+other -0.7, move+over -0.7, total+at -0.7, trade+at -0.8, some+bitcoin -1.1, total+other -1.2, bitcoin+trade -1.7',
  r2: 'by 0.4, level 0.4, year 0.4, price 0.3, production 0.3, word 0.3, break 0.2, move 0.2, one 0.2, gap -0.2, mine -0.2, other -0.2, trade -0.2, versus -0.2, of -0.3, amount -0.4, miner -0.4, total -0.7, many -0.8, deal -1',
  right: 'many -1.3, other -1.9',
  round: '4 0.4, 3 -0.2, 1 -0.5, 2 -0.5, 0 -0.8',
  undated: 'near 1, wide 0.5, far -2.9, never -4, tiny -8.5',
  year: 'text 0.6',
};

export const weights: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(families).flatMap(([family, clues]) =>
    clues.split(', ').map((told) => {
      const [clue = '', weight] = told.split(' ');
      return [family ? `${family}:${clue}` : clue, Number(weight)];
    }),
  ),
);
