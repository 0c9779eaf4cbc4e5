/**
 * How much each sign speaks for an amount being a cost of mining rather than a price, in log-odds, those first that speak for it most;
 * `l` and `r`: words before and behind it, `next`: those of the sum behind it. The signs are told in signs.ts, and the leanings learned by tests/commands/train.ts --kind.
 *
 * What the rules of kind.ts decide is one sign among them. On 451 costs in texts that neither were written for, rules alone
 * were wrong of 98 kinds, with leanings of 87.
 */
const families: Readonly<Record<string, string>> = {
  '': 'rule 6.9, past 1.8, digs 0.8, titled 0.5, told -0.7, bias -1.9',
  l: 'production 3, miner 2.2, rate 1.1, rig 1, total 0.8, one 0.6, aim 0.5, cost 0.2, mine 0.2, each -0.4, level -0.4, deal -0.5, over -0.5, move -0.6, sum-of-cost -0.8, sum -1, trade -1, bitcoin -1.3, price -1.3, spend -2.4, same -2.9',
  l1: 'bitcoin 1.6, aim 0.7, move 0.7, versus 0.7, gap 0.6, miner 0.6, production 0.5, mine 0.2, over 0.2, spend 0.2, sum-of-cost 0.2, total -0.3, at -0.4, cost -0.4, deal -0.5, none -0.7, each -0.8, trade -0.8, one -1.4, price -2',
  next: 'gap 0.7, deal 0.6, trade 0.6, move 0.5, sum 0.4, aim 0.3, same 0.2, miner -0.2, over -0.3, total -0.3, each -0.6, level -0.6, at -0.7, bitcoin -1.3, production -1.5',
  r: 'production 0.9, cost 0.7, miner 0.7, gap 0.5, same 0.5, bitcoin 0.4, each 0.4, over 0.4, mine 0.2, move 0.2, rig -0.2, versus -0.3, other -0.4, spend -0.4, sum -0.4, at -0.5, total -0.5, aim -0.7, price -1, trade -1.5',
  r1: 'production 1.3, one 0.9, deal 0.5, spend 0.4, none 0.3, aim -0.2, at -0.2, price -0.2, sum -0.2, other -0.3, move -0.5, miner -0.6, trade -1, level -1.7',
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
