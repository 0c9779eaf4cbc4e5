/**
 * How much each clue speaks for an amount being a price or cost, in log-odds, by families of clues (`l1:at` is `at` under `l1`),
 * those first that speak for it most. The clues are told in clues/*.ts, and how the weights are learned in tests/commands/train.ts.
 */
const families: Readonly<Record<string, string>> = {
  '': 'cost 2.5, year 2, unit 1.5, peer 1.3, forecast 1.1, cap 0.6, above-peak 0.5, signed -0.7, bare -0.9, sum -1.9',
  bare: 'peer 1.6, alike 1.5, times 0.9, loose 0.2, page -3',
  column: 'level 1, price 0.3, total -0.7, other -1, move -4',
  cost: 'far -1.2',
  dated: 'same 3.1, near 1.5, wide -0.5, far -2.6, tiny -3.9, never -9',
  far: 'unnamed -1.5',
  in: 'dollars -0.2, other -0.6',
  l: 'each 0.9, level 0.8, price 0.6, year 0.6, amount 0.4, short 0.4, cost 0.3, trade 0.3, at 0.2, mine 0.2, deal -0.2, miner -0.3, versus -0.3, some -0.4, move -0.7, over -0.9, rig -1.1, other -1.3, total -3.7',
  l1: 'at 1.4, level 1.4, price 1.2, aim 1, each 1, trade 1, bitcoin 0.6, deal 0.5, gap 0.5, production 0.5, break 0.4, moved 0.3, by -0.2, over -0.2, amount -1, move-over -1.2, other -1.6, move-by -2, move -3.4, total -3.9',
  l12: 'at+move 0.8, at+trade 0.8, at+price 0.6, bitcoin+trade 0.6, level+year 0.6, total+at 0.6, total+trade 0.6, cost+bitcoin 0.5, over+cost 0.5, trade+price 0.5, at+aim 0.4, at+level 0.4, at+rig 0.4, at+year 0.4, bitcoin+one 0.4, deal+year 0.4, price+deal 0.4, deal+at 0.3, level+price 0.3, level+total 0.3, price+bitcoin 0.3, price+one 0.3, aim+at 0.2, bitcoin+aim 0.2, bitcoin+level 0.2, bitcoin+production 0.2, gap+trade 0.2, level+one 0.2, trade+at 0.2, year+bitcoin 0.2, at+deal -0.2, at+production -0.2, bitcoin+each -0.2, bitcoin+other -0.2, level+at -0.2, miner+bitcoin -0.2, move+at -0.2, move+level -0.2, move+one -0.2, other+deal -0.2, over+at -0.2, over+total -0.2, price+rig -0.2, total+deal -0.2, versus+bitcoin -0.2, at+other -0.3, at+total -0.3, bitcoin+at -0.3, by+aim -0.3, cost+total -0.3, deal+bitcoin -0.3, one+at -0.3, total+one -0.3, total+price -0.3, total+year -0.3, by+bitcoin -0.4, move+price -0.4, price+level -0.4, production+each -0.4, total+move -0.4, bitcoin+move -0.5, bitcoin+some -0.5, other+one -0.5, versus+at -0.5, other+bitcoin -0.7, total+level -0.8, move+bitcoin -0.9, bitcoin+total -1.2, over+move -1.2, by+move -1.3, total+bitcoin -1.3',
  l2: 'price 0.8, bitcoin 0.4, deal 0.3, rig 0.3, at 0.2, each 0.2, some -0.2, break -0.3, trade -0.3, miner -0.4, other -0.4, versus -0.4, amount -0.5, move -0.5, total -0.6, percent -0.8',
  left: 'one 3.2, bitcoin 1.4, many-each 0.6, distant 0.2, many -2.7, other -3.5',
  next: 'bitcoin 1.9, one 0.5',
  of: 'bitcoin -1.6',
  page: 'text 1.8, bitcoin 1.7, both -0.2, mine -0.2, none -3.1',
  past: 'bitcoin 1.1, one 0.4, other -0.8',
  r: 'each 1.1, year 1, trade 0.9, deal 0.3, one 0.3, amount 0.2, price 0.2, move -0.2, other -0.2, versus -0.2, some -0.3, miner -0.4, bitcoin -0.5, over -0.5, total -0.9',
  r1: 'at 1.7, level 1.6, each 1.5, each-word 1.1, percent 0.7, versus 0.7, break 0.6, trade 0.6, one 0.5, plain 0.5, year 0.5, aim 0.4, deal 0.4, row 0.4, amount 0.3, by 0.2, edge 0.2, over -0.2, word -0.3, bitcoin -0.4, price -0.5, move% -0.6, other -1.8, gap -3.6, move -3.7, total -3.8',
  r12: 'at+move 0.8, each+bitcoin 0.7, deal+one 0.6, deal+bitcoin 0.5, bitcoin+by 0.4, level+deal 0.4, one+level 0.4, production+bitcoin 0.4, year+at 0.4, at+deal 0.3, at+some 0.3, at+year 0.3, deal+at 0.3, aim+deal 0.2, at+gap 0.2, at+total 0.2, bitcoin+level 0.2, bitcoin+move 0.2, each+at 0.2, level+bitcoin 0.2, other+level 0.2, total+over 0.2, at+bitcoin -0.2, at+level -0.2, gap+level -0.2, other+bitcoin -0.2, total+aim -0.2, total+bitcoin -0.2, at+miner -0.3, at+one -0.3, at+trade -0.3, bitcoin+total -0.3, level+aim -0.3, level+at -0.3, at+by -0.4, deal+some -0.4, at+other -0.5, gap+at -0.6, move+at -0.6, move+over -0.6, price+bitcoin -0.6, some+bitcoin -0.7, total+at -0.7, trade+at -0.7, deal+other -0.8',
  r2: 'by 0.4, price 0.4, year 0.4, aim 0.2, level 0.2, one 0.2, percent 0.2, break -0.2, many -0.2, mine -0.2, trade -0.2, bitcoin -0.3, of -0.3, total -0.3, versus -0.3, amount -0.4, gap -0.6, miner -0.6, deal -0.8',
  right: 'many -1.1, other -2.1',
  round: '4 0.3, 2 -0.4, 0 -0.5, 1 -0.6',
  undated: 'near 1, wide 0.6, far -2.7, never -4, tiny -8.5',
  year: 'text 0.7',
};

export const weights: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(families).flatMap(([family, clues]) =>
    clues.split(', ').map((told) => {
      const [clue = '', weight] = told.split(' ');
      return [family ? `${family}:${clue}` : clue, Number(weight)];
    }),
  ),
);
