/**
 * How much each clue speaks for an amount being a price or cost, in log-odds, by families of clues (`l1:at` is `at` under `l1`),
 * those first that speak for it most. The clues are told in clues/*.ts, and how the weights are learned in tests/commands/train.ts.
 */
const families: Readonly<Record<string, string>> = {
  '': 'cost 3.4, year 2.2, unit 1.8, forecast 1.4, peer 0.9, above-peak 0.8, cap 0.8, pair -0.2, bare -0.9, signed -0.9, bias -1.4, sum -2.4, count -5',
  bare: 'alike 2.5, peer 1.9, times 0.6, loose 0.2, pair -0.2, page -3',
  column: 'level 1, price 0.3, total -0.7, other -1, move -4',
  cost: 'far -0.7',
  dated: 'same 4, near 1.8, wide -0.6, far -2.9, never -9',
  far: 'unnamed -2.2',
  in: 'bare -0.2, dollars -0.2, other -0.9',
  l: 'level 1, trade 0.7, year 0.7, deal 0.6, each 0.6, price 0.6, amount 0.5, short 0.5, at 0.3, cost 0.3, production 0.2, aim -0.2, miner -0.2, versus -0.3, one -0.4, move -0.7, some -0.7, over -1.3, rig -1.7, other -1.8, total -4.8',
  l1: 'at 2.5, level 2.4, price 1.9, trade 1.9, aim 1.7, each 1.6, bitcoin 1.4, deal 1.3, word 1.2, edge 1, break 0.9, plain 0.9, gap 0.8, year 0.6, production 0.5, versus 0.5, moved 0.4, cost 0.2, over 0.2, amount -0.8, move-over -1.3, other -1.6, move-by -1.8, move -4.2, total -5',
  l12: 'total+at 1.4, total+trade 1.3, at+trade 1.1, at+move 0.9, level+total 0.9, at+price 0.8, bitcoin+trade 0.8, trade+price 0.8, cost+bitcoin 0.7, level+year 0.7, deal+total 0.6, over+cost 0.6, at+aim 0.5, at+year 0.5, by+at 0.5, deal+year 0.5, level+one 0.5, price+deal 0.5, bitcoin+one 0.4, cost+one 0.4, price+bitcoin 0.4, at+versus 0.3, each+total 0.3, price+aim 0.3, price+one 0.3, aim+at 0.2, at+level 0.2, bitcoin+aim 0.2, bitcoin+level 0.2, bitcoin+production 0.2, cost+miner 0.2, each+deal 0.2, gap+trade 0.2, level+trade 0.2, move+at 0.2, production+bitcoin 0.2, spend+aim 0.2, spend+miner 0.2, trade+at 0.2, at+bitcoin -0.2, at+by -0.2, at+gap -0.2, bitcoin+price -0.2, one+deal -0.2, other+deal -0.2, over+trade -0.2, total+miner -0.2, versus+bitcoin -0.2, bitcoin+total -0.3, level+move -0.3, move+bitcoin -0.3, move+level -0.3, other+one -0.3, spend+bitcoin -0.3, total+year -0.3, at+over -0.4, at+production -0.4, bitcoin+deal -0.4, bitcoin+move -0.4, each+spend -0.4, level+bitcoin -0.4, miner+bitcoin -0.4, total+one -0.4, bitcoin+at -0.5, by+aim -0.5, move+price -0.5, one+at -0.5, total+level -0.5, bitcoin+other -0.6, by+bitcoin -0.6, other+bitcoin -0.6, price+level -0.6, versus+at -0.6, at+deal -0.7, total+deal -0.8, bitcoin+some -0.9, by+move -1, total+bitcoin -1, over+move -1.2, deal+at -3',
  l2: 'price 1.2, each 0.6, year 0.6, bitcoin 0.4, cost 0.3, at 0.2, deal 0.2, break -0.2, over -0.2, versus -0.3, amount -0.4, other -0.4, miner -0.5, trade -0.7, move -0.8, total -0.8, percent -1.1',
  left: 'one 4.1, bitcoin 1.6, many-each 0.9, distant 0.7, many -2.9, other -3.9',
  next: 'bitcoin 2.2, one 0.6',
  of: 'bitcoin -2.5',
  page: 'text 2.4, bitcoin 2.3, none -3.7',
  past: 'bitcoin 1.3, other -0.7',
  r: 'each 1.8, trade 1.1, year 1.1, one 0.7, deal 0.5, amount 0.3, by 0.2, gap 0.2, production -0.2, some -0.2, cost -0.3, move -0.4, other -0.5, over -0.5, short -0.6, bitcoin -0.8, miner -0.9, total -0.9, rig -1',
  r1: 'at 2.2, level 1.9, each 1.6, versus 1.6, edge 1.2, each-word 1.1, break 0.9, percent 0.8, trade 0.7, amount 0.6, year 0.6, aim 0.5, deal 0.5, one 0.5, plain 0.4, row 0.4, over -0.2, price -0.2, word -0.4, move% -0.8, other -2.7, move -4.2, gap -4.3, total -4.4',
  r12: 'level+deal 1.1, each+bitcoin 1, at+move 0.8, deal+bitcoin 0.8, level+each 0.8, at+some 0.6, bitcoin+by 0.6, each+at 0.6, deal+at 0.5, production+bitcoin 0.5, year+at 0.5, bitcoin+other 0.4, deal+one 0.4, one+level 0.4, aim+deal 0.3, at+aim 0.3, at+deal 0.3, at+over 0.3, by+bitcoin 0.3, level+bitcoin 0.3, one+bitcoin 0.3, production+one 0.3, total+each 0.3, total+over 0.3, aim+bitcoin 0.2, at+each 0.2, at+price 0.2, at+year 0.2, bitcoin+aim 0.2, bitcoin+level 0.2, level+price 0.2, other+at 0.2, other+trade 0.2, over+total 0.2, total+level 0.2, total+trade 0.2, at+trade -0.2, bitcoin+move -0.2, move+at -0.2, total+bitcoin -0.2, total+move -0.2, total+price -0.2, trade+bitcoin -0.2, at+level -0.3, bitcoin+deal -0.3, gap+at -0.3, level+other -0.3, move+price -0.3, versus+at -0.3, at+other -0.4, bitcoin+total -0.4, each+move -0.4, gap+level -0.4, level+at -0.4, price+bitcoin -0.4, total+aim -0.4, total+deal -0.4, level+aim -0.5, at+bitcoin -0.6, at+by -0.6, at+one -0.6, deal+other -0.8, move+over -0.8, other+bitcoin -0.8, total+at -0.8, total+other -1.3, some+bitcoin -1.4, trade+at -1.4, bitcoin+trade -2',
  r2: 'by 0.7, level 0.6, production 0.5, year 0.5, price 0.4, word 0.4, move 0.3, one 0.3, aim 0.2, at 0.2, bitcoin 0.2, break 0.2, over 0.2, of -0.2, rig -0.2, gap -0.3, amount -0.4, trade -0.4, miner -0.6, total -0.6, many -1, deal -1.2',
  right: 'bitcoin 0.2, many -1.5, other -2',
  round: '4 0.4, 0 -0.3, 1 -0.5, 2 -0.5',
  undated: 'near 1, wide 1, far -2.7, never -4, tiny -8.5',
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
