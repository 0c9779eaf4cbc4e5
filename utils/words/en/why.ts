/** Why the verdict is what it is. */
export const why = {
  title: 'Why this verdict',
  margin: {
    name: 'Margin',
    over: (price: string, margin: string, cost: string, basis: string) =>
      `A price of ${price} stands ${margin} above the ${cost} that it costs to mine a coin (${basis}).`,
    under: (price: string, margin: string, cost: string, basis: string) =>
      `A price of ${price} stands ${margin} below the ${cost} that it costs to mine a coin (${basis}).`,
    band: (band: string) => `That is the band “${band}”.`,
    above: (band: string, price: string, change: string) =>
      `From ${price} (${change}) it would be “${band}”.`,
    below: (band: string, price: string, change: string) =>
      `Below ${price} (${change}) it would be “${band}”.`,
    unsure: (low: string, high: string) => `The cost itself may lie anywhere from ${low} to ${high}.`,
  },
  mpi: {
    name: 'Flows',
    reading: (value: string, day: string, meaning: string) =>
      `The MPI stood at ${value} on ${day}. ${meaning}`,
    up: (band: string, points: string) => `${points} points more, and it would read “${band}”.`,
    down: (band: string, points: string) => `${points} points less, and it would read “${band}”.`,
    stale: (value: string, day: string) =>
      `The last MPI known is ${value} of ${day}: too old to say what miners do with their coins today.`,
    unknown: 'No MPI is known, so nothing is said of what miners do with their coins.',
  },
  network: {
    name: 'Network',
    ribbon: (share: string, state: string) =>
      `The mean hash rate of the last 30 days lies ${share} that of the last 60: ${state}.`,
    above: (share: string) => `${share} above`,
    below: (share: string) => `${share} below`,
    since: (day: string) => `It has been so since ${day}.`,
    retargets: (state: string, reason: string) =>
      `No hash-rate history is at hand; by difficulty, ${state}: ${reason}.`,
    record: (distance: string, day: string) => `Difficulty stands ${distance} below its record of ${day}.`,
    atRecord: 'Difficulty stands at its record.',
  },
  week: {
    name: 'Since last week',
    figure: (name: string, from: string, to: string, change: string) => `${name} ${from} → ${to} (${change})`,
    price: 'Price',
    cost: 'Cost',
    difficulty: 'Difficulty',
    mpi: 'MPI',
    verdict: (from: string, to: string) => `The verdict went from “${from}” to “${to}”.`,
    same: 'The verdict has not changed.',
    unknown:
      'Nothing was noted a week ago on this basis. From now on a note is kept each day, on this device.',
  },
  past: {
    name: 'Times like this',
    /** The margin's band alone. */
    margin: (band: string) => `a margin in the band “${band}”`,
    both: (band: string, network: string) => `a margin in the band “${band}” with the network ${network}`,
    told: (state: string, year: string, times: number, known: number, rose: number) => {
      const episodes = times === 1 ? 'one episode' : `${times} episodes`;
      if (known === 0) return `Since ${year}: ${episodes} of ${state}, too recent to tell what came after.`;
      const open =
        times > known ? `; ${times - known} ${times - known === 1 ? 'is' : 'are'} too recent to tell` : '';
      return `Since ${year}: ${episodes} of ${state}. Over the 90 days after each began, the price rose in ${rose} of ${known}${open}.`;
    },
    never: (state: string, year: string) => `Since ${year}: no other episode of ${state}.`,
    caution: (count: number) =>
      `${count === 1 ? 'One case is' : `${count} cases are`} too few to foretell anything, and the model was fitted with hindsight. Flows are left out: their history is not free.`,
    list: 'Each of them',
    from: 'From',
    to: 'To',
    change: '90 days on',
    open: 'not known yet',
  },
};
