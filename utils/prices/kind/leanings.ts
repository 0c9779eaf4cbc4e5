/**
 * How much each sign speaks for an amount being a cost of mining rather than a price, in log-odds, those first that speak for it most;
 * `l` and `r`: words before and behind it, `next`: those of the sum behind it. The signs are told in signs.ts, and the leanings learned by tests/commands/train.ts --kind.
 *
 * What the rules of kind.ts decide is one sign among them. On 451 costs in texts that neither were written for, rules alone
 * were wrong of 98 kinds, with leanings of 87.
 */
const families: Readonly<Record<string, string>> = {
  '': 'rule 6.4, past 1.4, titled 0.6, asked 0.4, digs 0.4, bias -1.7',
  l: 'production 1.6, miner 1.5, rig 1.4, mine 0.7, total 0.7, other 0.6, aim 0.5, rate 0.5, versus 0.5, cost 0.3, gap 0.2, deal -0.5, each -0.5, move -0.5, sum -0.7, level -0.8, spend -0.9, trade -0.9, bitcoin -1, sum-of-cost -1, price -1.7',
  next: 'price 1.2, rig 1, gap 0.9, aim 0.7, deal 0.4, miner 0.3, other 0.2, over 0.2, sum 0.2, trade 0.2, spend -0.2, total -0.3, versus -0.3, level -0.6, each -0.9, production -1.4, bitcoin -1.5, mine -1.5',
  r: 'production 1.5, one 1.1, cost 0.8, mine 0.3, miner 0.3, bitcoin 0.2, move 0.2, over 0.2, gap -0.2, other -0.2, rate -0.2, sum -0.2, deal -0.3, versus -0.5, level -0.9, aim -1, total -1, price -1.1, trade -1.7',
};

/** Log-odds that an amount is a cost of mining; one that shows nothing is a price. */
export const leanOf = (signs: readonly string[]): number =>
  signs.length === 0 ? -1 : signs.reduce((sum, sign) => sum + (leanings[sign] ?? 0), leanings.bias ?? 0);

export const leanings: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(families).flatMap(([family, signs]) =>
    signs.split(', ').map((told) => {
      const [sign = '', weight] = told.split(' ');
      return [family ? `${family}:${sign}` : sign, Number(weight)];
    }),
  ),
);
