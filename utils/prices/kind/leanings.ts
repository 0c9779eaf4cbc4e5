/**
 * How much each sign speaks for an amount being a cost of mining rather than a price, in log-odds, those first that speak for it most;
 * `l` and `r`: words before and behind it, `next`: those of the sum behind it. The signs are told in signs.ts, and the leanings learned by tests/commands/train.ts --kind.
 *
 * What the rules of kind.ts decide is one sign among them. On 451 costs in texts that neither were written for, rules alone
 * were wrong of 98 kinds, with leanings of 87.
 */
const families: Readonly<Record<string, string>> = {
  '': 'rule 6.8, past 1.8, digs 0.6, titled 0.6, told -0.4, bias -1.8',
  l: 'production 3.2, miner 2.2, rate 1.2, total 0.8, rig 0.7, one 0.6, other 0.6, aim 0.4, cost 0.3, each -0.4, deal -0.5, move -0.5, over -0.6, level -0.7, sum-of-cost -0.9, sum -1, trade -1.1, price -1.2, bitcoin -1.3, spend -2.3, same -2.9',
  l1: 'bitcoin 1.5, aim 0.7, gap 0.7, miner 0.7, move 0.6, rig 0.5, sum-of-cost 0.5, production 0.4, mine 0.2, total -0.2, at -0.5, cost -0.5, none -0.7, trade -0.7, deal -0.8, each -1.1, one -1.6, price -2.1',
  next: 'gap 0.7, trade 0.7, deal 0.6, move 0.6, aim 0.4, sum 0.3, same 0.2, other -0.2, over -0.2, total -0.2, versus -0.2, one -0.3, cost -0.4, each -0.6, at -0.9, bitcoin -1, level -1.1, production -1.3',
  r: 'production 1.1, gap 1, cost 0.7, each 0.7, miner 0.7, same 0.6, over 0.4, level 0.2, move 0.2, rig -0.2, spend -0.2, versus -0.2, other -0.3, sum -0.3, price -0.5, total -0.5, at -0.6, aim -0.8, trade -1.5',
  r1: 'one 1.1, production 1.1, deal 0.5, gap 0.4, none 0.3, spend 0.3, aim -0.2, other -0.2, at -0.3, bitcoin -0.3, move -0.3, cost -0.4, miner -0.6, trade -1, level -1.7',
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
