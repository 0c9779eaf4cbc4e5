/** Supposing another price, tariff or machine. */
export const whatIf = {
  title: 'What if',
  lead: 'Type another price, tariff or efficiency. Difficulty, flows and network stay as they are today.',
  price: 'Price of one bitcoin',
  tariff: 'Price of power',
  efficiency: 'Efficiency',
  back: 'Back to today',
  outcome: 'Then',
  cost: 'Cost to mine',
  overCost: 'Margin over cost',
  ofPrice: 'Of the price',
  verdict: 'Verdict',
  /** The sentence this page is for. */
  floor: (tariff: string, efficiency: string, price: string) =>
    `At ${tariff} per kWh and ${efficiency} J/TH the price must stay above ${price}.`,
  breakEven: (tariff: string, price: string) =>
    `At ${price} nothing is left once power costs ${tariff} per kWh.`,
  never: (price: string) => `At ${price} the other costs alone eat all that is earned, whatever power costs.`,
  /** What else the basis counts. */
  also: (basis: string) => `Counted as on the basis “${basis}”.`,
  machines: {
    title: 'Which machines still earn',
    lead: (hashprice: string) =>
      `A PH/s earns ${hashprice} a day. Each machine stops earning when its power costs more than this:`,
    name: 'Machine',
    efficiency: 'J/TH',
    breakEven: 'Break-even, per kWh',
    earns: 'earns',
    loses: 'loses',
    at: (tariff: string) => `at ${tariff}`,
    note: (day: string) =>
      `Power alone: no cooling, pool fee, staff or wear. Efficiencies are the makers’ nominal ones, which data sheets give ± 5 to 10 %; looked up on ${day}.`,
    sources: 'Where each efficiency was read',
  },
};
