/** What the popup says of the market on the page behind it. */
export const thisPage = {
  label: 'This page',
  markets: {
    spot: 'spot',
    perpetual: 'perpetual: follows the price, is not it',
    futures: 'futures: a price at a later day',
    option: 'option on bitcoin',
  },
  /** Beside a price in a stablecoin. */
  asDollars: (currency: string) => `${currency} taken as US dollars`,
  fromTitle: 'read from the title',
  notBitcoin: 'No price of bitcoin: only what the text says of it is marked.',
  untold: 'The last price cannot be told here.',
  /** Where the page undid so much that it was given up. */
  gaveUp: 'This page keeps taking its marks off, so it is left alone until it is loaded again.',
  forbidden: 'Your list of addresses keeps marks off this page.',
};

export type ThisPageWords = typeof thisPage;
