/**
 * How much each sign speaks for an amount being a cost of mining rather than a price, in log-odds, those first that speak for it most;
 * `l` and `r`: words before and behind it, `next`: those of the sum behind it. The signs are told in signs.ts, and the leanings learned by tests/commands/train.ts --kind.
 *
 * What the rules of kind.ts decide is one sign among them. On 451 costs in texts that neither were written for, rules alone
 * were wrong of 98 kinds, with leanings of 87.
 */
const families: Readonly<Record<string, string>> = {
  '': 'rule 7.3, past 2, digs 0.9, titled 0.5, told -0.5, bias -2',
  l: 'miner 2, production 1.8, rate 1.6, total 1.1, rig 1, aim 0.7, mine 0.7, versus 0.7, cost 0.4, one 0.2, each -0.2, level -0.3, at -0.4, move -0.4, over -0.4, deal -0.5, sum-of-cost -0.7, sum -0.8, trade -0.8, other -1, bitcoin -1.2, price -1.3, same -3, spend -3.3',
  l1: 'spend 0.9, aim 0.7, gap 0.7, production 0.7, miner 0.6, move 0.6, sum-of-cost 0.4, versus 0.2, at -0.3, sum -0.3, deal -0.4, cost -0.6, none -0.7, each -0.8, trade -0.8, one -1, price -1.8',
  next: 'aim 0.6, move 0.6, deal 0.4, sum 0.4, trade 0.3, gap 0.2, same 0.2, over -0.2, cost -0.4, level -0.4, total -0.4, at -0.6, each -0.7, bitcoin -0.9, production -1.1',
  r: 'cost 0.9, production 0.7, miner 0.6, level 0.5, bitcoin 0.4, mine 0.4, one 0.4, same 0.4, each 0.3, move 0.2, deal -0.2, rig -0.2, total -0.2, other -0.4, at -0.5, aim -0.8, price -1.1, trade -1.6',
  r1: 'production 1.2, one 0.9, spend 0.4, deal 0.2, aim -0.2, cost -0.2, other -0.2, miner -0.4, trade -0.4, bitcoin -0.5, move -0.5, level -1.7',
};

/** Log-odds that an amount is a cost of mining; one that shows nothing is a price. */
export const leanOf = (signs: readonly string[]): number =>
  signs.length === 0 ? -1 : signs.reduce((sum, sign) => sum + (leanings[sign] ?? 0), leanings.bias ?? 0);

/** The same with what each sign adds to it, for those who ask. */
export const leaningsOf = (signs: readonly string[]): string =>
  `${leanOf(signs).toFixed(1)}: ${signs.map((sign) => `${sign} ${leanings[sign] ?? 0}`).join(', ')}`;

export const leanings: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(families).flatMap(([family, signs]) =>
    signs.split(', ').map((told) => {
      const [sign = '', weight] = told.split(' ');
      return [family ? `${family}:${sign}` : sign, Number(weight)];
    }),
  ),
);
