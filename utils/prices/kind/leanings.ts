/**
 * How much each sign speaks for an amount being a cost of mining rather than a price, in log-odds, those first that speak for it most;
 * `l` and `r`: words before and behind it. The signs are told in signs.ts, and the leanings learned by tests/commands/train.ts --kind.
 *
 * What the rules of kind.ts decide is one sign among them. On 451 costs in texts that neither were written for, rules alone
 * were wrong of 98 kinds, and with these leanings of 83.
 */
const families: Readonly<Record<string, string>> = {
  '': 'rule 6.4, past 1.1, titled 0.8, asked 0.4, told -0.4, bias -1.4',
  l: 'production 1.9, rig 1.7, miner 1.4, aim 0.7, total 0.5, cost 0.3, mine 0.2, rate 0.2, other -0.2, gap -0.3, deal -0.4, move -0.4, one -0.4, each -0.5, level -0.5, sum-of-cost -0.5, spend -0.6, trade -0.7, sum -0.8, bitcoin -0.9, price -1.6',
  r: 'one 0.7, rate 0.7, mine 0.6, rig 0.5, gap 0.4, cost 0.3, over 0.3, production 0.3, bitcoin 0.2, each 0.2, move 0.2, other -0.2, price -0.2, spend -0.2, deal -0.6, trade -0.7, total -0.8, aim -1.1, level -1.1, versus -1.1',
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
