/** What stands on and around the plot. */
export const plot = {
  title: 'Price and cost since 2010',
  spans: { label: 'How far back', '1y': '1 year', '4y': '4 years', all: 'All' },
  scales: { label: 'Scale', log: 'Log', linear: 'Linear' },
  price: 'Price',
  cost: 'Cost to mine',
  margin: 'Margin over cost',
  difficulty: 'Difficulty',
  network: 'Network',
  mpi: 'MPI, as quoted',
  now: 'now',
  unknown: 'not known',
  bands: 'Ground: margin bands',
  range: 'range of the cost',
  halving: 'halving',
  /** Months in which the hash ribbon was inverted. */
  contracting: 'network contracting',
  keys: 'Arrow keys go week by week, Page Up and Page Down by quarters, Home and End to the ends.',
  /** One week, spoken. */
  spoken: (day: string, price: string, cost: string, margin: string) =>
    `${day}: price ${price}, cost ${cost}, margin over cost ${margin}`,
  caption: (basis: string) =>
    `Past costs are the model’s (${basis}), from each week’s own difficulty and reward and the efficiency curve of the fleet.`,
  published: (figure: string) =>
    `${figure}, has no past of its own; drawn are the costs of the preset that counts the same, today’s included.`,
  gap: 'Dashed: nothing is known of these weeks.',
  mpiNote: 'Only readings that were quoted with a day can be drawn: mostly days that made news.',
  table: {
    open: 'The same as a table',
    day: 'Week to',
    low: 'from',
    high: 'to',
    observed: 'Day',
    readAt: 'Read at',
  },
  loading: 'Drawing …',
  failed: 'The plot could not be loaded. Everything else works without it.',
};
