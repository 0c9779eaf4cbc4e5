/**
 * How much each clue speaks for an amount being a price or cost, in log-odds, by families of clues (`l1:at` is `at` under `l1`),
 * those first that speak for it most. The clues are told in clues/*.ts, and how the weights are learned in tests/commands/train.ts.
 */
const families: Readonly<Record<string, string>> = {
  '': 'cost 3.6, year 2.4, unit 1.8, forecast 1.4, cap 0.9, peer 0.9, above-peak 0.8, bare -0.8, signed -0.8, bias -1.5, sum -2.6, count -5',
  bare: 'alike 2.4, peer 2.2, times 0.6, page -3',
  column: 'level 1, price 0.2, total -0.7, other -1, move -4',
  cost: 'far -0.7',
  dated: 'same 4.2, near 1.8, wide -0.8, far -3.1, never -9',
  far: 'unnamed -2.2',
  in: 'bare -0.2, other -0.8',
  l: 'level 0.9, price 0.7, year 0.7, amount 0.6, deal 0.6, each 0.6, short 0.5, trade 0.5, at 0.4, cost 0.2, production 0.2, aim -0.2, miner -0.2, one -0.4, some -0.8, move -0.9, over -1.2, other -1.7, rig -1.7, total -4.8',
  l1: 'at 2.5, level 2.3, price 2, trade 1.9, aim 1.8, each 1.7, bitcoin 1.5, deal 1.3, word 1.2, break 1, plain 1, edge 0.9, gap 0.8, year 0.8, production 0.5, moved 0.4, versus 0.4, over 0.3, cost 0.2, amount -0.9, move-over -1.3, other -1.5, move-by -1.8, move -4.2, total -5.1',
  l12: 'total+trade 1.5, total+at 1.4, at+trade 1.2, at+move 1.1, at+aim 0.9, at+price 0.8, bitcoin+trade 0.8, trade+price 0.8, cost+bitcoin 0.7, deal+total 0.7, level+total 0.7, level+year 0.7, over+cost 0.7, at+year 0.6, deal+year 0.5, level+one 0.5, price+deal 0.5, at+each 0.4, bitcoin+one 0.4, by+at 0.4, cost+one 0.4, aim+total 0.3, at+versus 0.3, each+total 0.3, price+one 0.3, price+total 0.3, aim+at 0.2, at+level 0.2, bitcoin+level 0.2, bitcoin+production 0.2, cost+miner 0.2, gap+trade 0.2, level+trade 0.2, over+trade 0.2, price+aim 0.2, price+each 0.2, production+bitcoin 0.2, spend+aim 0.2, spend+miner 0.2, trade+bitcoin 0.2, at+by -0.2, at+gap -0.2, bitcoin+price -0.2, cost+at -0.2, deal+bitcoin -0.2, level+at -0.2, level+move -0.2, move+bitcoin -0.2, one+deal -0.2, other+one -0.2, over+deal -0.2, versus+bitcoin -0.2, at+bitcoin -0.3, other+deal -0.3, spend+bitcoin -0.3, total+price -0.3, total+year -0.3, at+over -0.4, at+production -0.4, bitcoin+deal -0.4, each+spend -0.4, level+bitcoin -0.4, total+one -0.4, bitcoin+each -0.5, bitcoin+other -0.5, by+aim -0.5, move+price -0.5, bitcoin+move -0.6, bitcoin+total -0.6, by+bitcoin -0.6, miner+bitcoin -0.6, move+level -0.6, one+at -0.6, other+bitcoin -0.6, price+level -0.6, total+level -0.6, versus+at -0.6, bitcoin+at -0.7, move+at -0.8, bitcoin+some -0.9, total+bitcoin -0.9, total+deal -0.9, at+deal -1, by+move -1, over+move -1.2, deal+at -3.3',
  l2: 'price 1, each 0.8, year 0.7, deal 0.5, bitcoin 0.4, cost 0.3, at 0.2, many 0.2, one -0.2, over -0.2, amount -0.3, break -0.3, versus -0.4, other -0.5, miner -0.6, move -0.7, trade -0.7, total -1, percent -1.2',
  left: 'one 4.1, bitcoin 1.5, distant 0.9, many-each 0.8, many -2.9, other -4.1',
  next: 'bitcoin 2.2, one 0.7',
  of: 'bitcoin -2.5',
  page: 'bitcoin 2.4, text 2.4, both 0.2, none -3.8',
  past: 'bitcoin 1.3, other -0.7',
  r: 'each 1.9, trade 1.2, year 1.1, one 0.7, deal 0.6, amount 0.3, gap 0.3, level 0.2, cost -0.2, move -0.2, production -0.2, other -0.4, over -0.6, rig -0.6, short -0.6, bitcoin -0.9, miner -0.9, total -0.9',
  r1: 'at 2.2, level 2, each 1.7, versus 1.6, edge 1.3, each-word 1.1, break 0.8, percent 0.8, trade 0.8, year 0.7, aim 0.6, amount 0.5, plain 0.5, deal 0.4, row 0.4, one 0.3, some -0.3, word -0.4, over -0.5, move% -0.8, other -2.8, move -4.1, gap -4.4, total -4.5',
  r12: 'each+bitcoin 1, deal+bitcoin 0.9, at+move 0.8, deal+one 0.8, level+deal 0.8, each+at 0.6, production+bitcoin 0.6, at+some 0.5, bitcoin+by 0.5, level+each 0.5, one+level 0.5, year+at 0.5, bitcoin+other 0.4, deal+at 0.4, aim+deal 0.3, at+each 0.3, at+over 0.3, bitcoin+aim 0.3, by+bitcoin 0.3, one+bitcoin 0.3, other+at 0.3, total+each 0.3, total+over 0.3, aim+bitcoin 0.2, at+aim 0.2, at+deal 0.2, at+gap 0.2, at+price 0.2, bitcoin+at 0.2, bitcoin+level 0.2, bitcoin+one 0.2, level+price 0.2, other+trade 0.2, over+total 0.2, production+one 0.2, total+trade 0.2, at+trade -0.2, deal+total -0.2, gap+at -0.2, level+other -0.2, move+other -0.2, total+price -0.2, bitcoin+deal -0.3, price+bitcoin -0.3, total+bitcoin -0.3, total+move -0.3, trade+bitcoin -0.3, versus+at -0.3, bitcoin+total -0.4, each+move -0.4, gap+level -0.4, move+price -0.4, total+aim -0.4, total+deal -0.4, at+bitcoin -0.5, at+other -0.5, level+at -0.5, total+at -0.5, at+by -0.6, at+one -0.6, move+at -0.6, other+bitcoin -0.6, move+over -0.8, deal+other -0.9, some+bitcoin -1.3, trade+at -1.3, total+other -1.6, bitcoin+trade -1.8',
  r2: 'level 0.7, by 0.6, production 0.6, year 0.5, price 0.4, word 0.4, aim 0.2, at 0.2, break 0.2, one 0.2, over 0.2, gap -0.2, rig -0.2, amount -0.3, trade -0.4, miner -0.6, total -0.7, deal -1.1, many -1.1',
  right: 'many -1.5, other -2.1',
  round: '4 0.4, 0 -0.4, 1 -0.5, 2 -0.5',
  undated: 'near 1, wide 1, far -2.9, never -4, tiny -8.5',
  year: 'text 0.8',
};

export const weights: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(families).flatMap(([family, clues]) =>
    clues.split(', ').map((told) => {
      const [clue = '', weight] = told.split(' ');
      return [family ? `${family}:${clue}` : clue, Number(weight)];
    }),
  ),
);
