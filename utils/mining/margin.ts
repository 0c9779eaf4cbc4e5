/** How far the price stands above the cost, as a part of the cost: 90,000 over 74,600 is 0.206. The main number. */
export function marginOverCost(price: number, cost: number): number {
  return price / cost - 1;
}

/** The same as a part of the price: 0.171. What miners' accounts call their margin; never to be mixed up. */
export function marginOfPrice(price: number, cost: number): number {
  return 1 - cost / price;
}
