/**
 * How much each sign speaks for an amount being a cost of mining rather than a price, in log-odds, those first that speak for it most;
 * `l` and `r`: words before and behind it. The signs are told in signs.ts, and the leanings learned by tests/commands/train.ts --kind.
 *
 * What the rules of kind.ts decide is one sign among them. On 451 costs in texts that neither were written for, rules alone
 * were wrong of 98 kinds, with leanings of 87.
 */
const families: Readonly<Record<string, string>> = {
  '': 'rule 6.7, past 1.3, titled 0.5, asked 0.3, digs 0.3, told -0.3, bias -1.4',
  l: 'rig 2, production 1.7, miner 1.5, total 0.7, other 0.6, aim 0.3, mine 0.3, rate 0.3, versus 0.3, over -0.2, deal -0.3, one -0.3, level -0.4, move -0.4, spend -0.5, sum -0.6, each -0.7, trade -0.7, bitcoin -1.1, sum-of-cost -1.1, price -1.3',
  r: 'one 0.7, production 0.7, cost 0.5, gap 0.4, rig 0.4, bitcoin 0.3, over 0.3, aim -0.2, each -0.2, spend -0.2, rate -0.3, price -0.4, deal -0.5, trade -0.8, total -0.9, level -1.2, versus -1.2',
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
