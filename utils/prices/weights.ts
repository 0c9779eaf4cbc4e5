/**
 * How much each clue speaks for an amount being a price or cost, in log-odds, by families of clues (`l1:at` is `at` under `l1`),
 * those first that speak for it most. The clues are told in clues/*.ts, and how the weights are learned in tests/commands/train.ts.
 */
const families: Readonly<Record<string, string>> = {
  '': 'cost 3.1, year 2.4, unit 2, forecast 1.3, cap 0.9, peer 0.8, above-peak 0.7, million 0.2, bare -0.7, signed -1, bias -1.1, sum -2.9, count -5',
  bare: 'peer 2.1, alike 1.7, times 0.7, page -3',
  column: 'level 1, total -0.7, other -1, move -4',
  dated: 'same 4, near 1.6, wide -1, tiny -2, far -3.3, never -9',
  far: 'unnamed -2',
  in: 'other -0.8',
  l: 'level 0.9, production 0.9, cost 0.8, year 0.8, amount 0.7, deal 0.7, at 0.6, price 0.5, short 0.4, by 0.3, gap 0.3, trade 0.3, bitcoin 0.2, each 0.2, versus -0.2, miner -0.3, mine -0.4, one -0.5, move -0.7, some -0.8, over -1.7, other -2, rig -2.3, total -4.7',
  l1: 'at 2.4, level 2.4, price 2, aim 1.9, deal 1.7, bitcoin 1.6, each 1.6, trade 1.5, break 1.4, word 1.3, year 1.3, edge 1.1, gap 0.9, plain 0.9, versus 0.7, over 0.5, production 0.5, miner 0.4, rig 0.4, moved -0.7, amount -1, move-over -1.6, other -1.6, move-by -1.9, move -4, total -4.7',
  l12: 'total+trade 1.6, trade+price 1.2, total+at 1.1, at+trade 1, over+cost 1, bitcoin+trade 0.9, at+aim 0.8, at+move 0.8, at+year 0.8, price+deal 0.8, cost+one 0.7, at+each 0.6, at+rig 0.6, cost+bitcoin 0.6, deal+total 0.6, deal+year 0.6, level+one 0.6, level+total 0.6, trade+at 0.6, at+versus 0.5, by+at 0.5, spend+miner 0.5, total+other 0.5, at+price 0.4, bitcoin+one 0.4, each+total 0.4, price+one 0.4, price+total 0.4, production+bitcoin 0.4, aim+total 0.3, at+level 0.3, bitcoin+level 0.3, cost+miner 0.3, gap+trade 0.3, level+trade 0.3, level+year 0.3, over+trade 0.3, spend+other 0.3, aim+at 0.2, by+trade 0.2, deal+price 0.2, each+production 0.2, move+versus 0.2, one+bitcoin 0.2, one+production 0.2, price+each 0.2, spend+aim 0.2, spend+one 0.2, at+bitcoin -0.2, at+gap -0.2, at+spend -0.2, bitcoin+production -0.2, deal+bitcoin -0.2, deal+other -0.2, each+spend -0.2, miner+spend -0.2, move+bitcoin -0.2, move+miner -0.2, move+other -0.2, other+one -0.2, over+bitcoin -0.2, over+deal -0.2, price+bitcoin -0.2, total+miner -0.2, total+price -0.2, year+bitcoin -0.2, at+by -0.3, bitcoin+mine -0.3, level+move -0.3, versus+bitcoin -0.3, deal+each -0.4, miner+bitcoin -0.4, bitcoin+deal -0.5, deal+spend -0.5, total+one -0.5, total+year -0.5, at+deal -0.6, at+miner -0.6, bitcoin+by -0.6, bitcoin+each -0.6, bitcoin+total -0.6, by+bitcoin -0.6, move+price -0.6, spend+total -0.6, bitcoin+move -0.7, move+at -0.7, move+level -0.7, one+at -0.7, other+bitcoin -0.7, trade+other -0.7, versus+at -0.7, at+over -0.8, by+aim -0.8, level+at -0.8, level+bitcoin -0.8, price+level -0.8, total+level -0.8, bitcoin+at -0.9, bitcoin+other -0.9, at+production -1, bitcoin+some -1.1, by+move -1.2, move+each -1.2, total+move -1.2, total+bitcoin -1.3, total+deal -1.3, over+move -1.4, deal+at -3.2',
  l2: 'price 1.2, each 0.9, year 0.7, bitcoin 0.5, cost 0.5, deal 0.2, many 0.2, rig 0.2, at -0.2, by -0.2, mine -0.2, one -0.2, amount -0.3, break -0.4, miner -0.4, versus -0.4, move -0.5, aim -0.6, percent -1, trade -1, other -1.1, total -1.1',
  left: 'one 4, bitcoin 1.4, many-each 1.2, distant 0.6, many -2.8, other -4',
  next: 'bitcoin 2.3, one 0.9',
  of: 'bitcoin -2.8',
  page: 'bitcoin 2.3, text 2.2, both 0.2, same 0.2, other -1.3, none -4',
  past: 'bitcoin 1.4, other -0.7',
  r: 'each 1.9, year 1.2, trade 1.1, deal 0.8, one 0.6, amount 0.4, gap 0.4, price 0.4, level 0.3, aim 0.2, move -0.2, production -0.2, versus -0.3, other -0.4, cost -0.8, over -0.8, short -0.8, total -0.8, rig -0.9, bitcoin -1, miner -1.1',
  r1: 'at 2, level 1.9, versus 1.8, each 1.2, edge 1.2, each-word 1.1, trade 0.9, year 0.9, aim 0.8, break 0.7, percent 0.6, deal 0.5, plain 0.5, amount 0.3, row 0.3, by 0.2, one 0.2, miner -0.2, price -0.4, word -0.4, some -0.5, move% -0.6, over -0.7, other -3.4, move -3.9, gap -4.8, total -4.9',
  r12: 'at+move 1.6, deal+bitcoin 1.3, each+bitcoin 1.2, level+deal 1.1, level+each 1.1, production+bitcoin 1.1, at+some 0.8, each+at 0.8, deal+one 0.7, year+at 0.7, at+over 0.6, one+level 0.6, aim+bitcoin 0.5, bitcoin+aim 0.5, move+bitcoin 0.5, other+trade 0.5, aim+deal 0.4, at+deal 0.4, at+each 0.4, bitcoin+by 0.4, by+bitcoin 0.4, each+total 0.4, total+each 0.4, bitcoin+other 0.3, production+at 0.3, production+one 0.3, total+over 0.3, aim+at 0.2, at+aim 0.2, at+price 0.2, at+year 0.2, bitcoin+level 0.2, bitcoin+one 0.2, cost+at 0.2, gap+at 0.2, level+price 0.2, one+trade 0.2, over+total 0.2, total+trade 0.2, at+spend -0.2, deal+some -0.2, level+total -0.2, other+at -0.2, versus+at -0.2, deal+total -0.3, gap+level -0.3, level+other -0.3, move+other -0.3, total+at -0.3, at+bitcoin -0.4, bitcoin+move -0.4, move+price -0.4, total+aim -0.4, total+deal -0.4, total+price -0.4, bitcoin+at -0.5, bitcoin+deal -0.5, move+each -0.5, other+bitcoin -0.5, total+bitcoin -0.5, total+move -0.5, bitcoin+total -0.6, move+over -0.6, price+bitcoin -0.6, trade+bitcoin -0.6, at+other -0.7, bitcoin+spend -0.8, at+one -0.9, deal+other -0.9, each+move -1, level+at -1, move+at -1, miner+move -1.1, at+by -1.2, trade+at -1.2, some+bitcoin -1.3, bitcoin+trade -1.4, total+other -1.7',
  r2: 'year 0.9, production 0.8, by 0.4, level 0.4, spend 0.4, move 0.3, price 0.3, word 0.3, break 0.2, gap 0.2, mine 0.2, over 0.2, bitcoin -0.2, of -0.2, other -0.2, percent -0.2, amount -0.3, each -0.6, miner -0.7, total -0.8, trade -0.8, many -1, deal -1.1',
  right: 'many -1.7, other -2',
  round: '0 0.6, 3 0.2, 4 0.2, 2 -0.4, 1 -0.6',
  undated: 'near 1, wide 0.7, far -3, never -4, tiny -8.5',
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
