/** The page that opens once, after the extension was installed. `{now}` and the like stand for prices. */
export const welcome = {
  title: 'A price has a floor',
  lead: 'Hashfloor shows, wherever a price of Bitcoin is written, how far it stands above what it costs to mine one. From now on such marks stand behind prices on exchange and news sites.',
  sample: {
    label: 'A sample',
    headline: 'Bitcoin ends a quiet week near {now}',
    text: [
      'The coin traded at {now} on Sunday evening. On Thursday it had touched {high} for an hour before it came back.',
      'A mine in the north bought machines for {sum} nonetheless. “At {low} we would switch half of them off,” its owner said.',
    ],
    /** What a mining company pays for machines: no price of a bitcoin, so it bears no mark. */
    sum: '$12 million',
    explained: (margin: string, price: string, cost: string, basis: string) =>
      `${margin} behind ${price} says: that far from the ${cost} it costs to mine one today (${basis}). The sum for machines is no price of a coin and stays as it is. Point at a mark on a page, and a card tells more.`,
    spoken: (margin: string) => `${margin} against mining cost`,
  },
  basis: {
    title: 'What shall “cost” mean?',
    lead: 'The marks above follow your choice. You can change it in the options at any time; published figures and your own machines are there too.',
  },
  currency: {
    title: 'In which currency do you think?',
    lead: 'Costs are worked out in US dollars. On our own pages they are shown in:',
    label: 'Currency',
  },
  privacy: {
    title: 'What it may do, and what leaves your browser',
    sentences: [
      'It reads the text of pages on a list of exchange and news sites to find prices, and of no other site until you allow one.',
      'Nothing that it reads ever leaves your browser: no text, no address, no history.',
      'It asks a handful of public sources for price, difficulty and miners’ flows, on a schedule and not because you opened a page.',
      'Your settings are kept by your browser, and synced by it if you let it; keys that you enter stay on this device.',
      'There is no account, no tracking and no advertising, and leave that you gave can be taken back in your browser at any time.',
    ],
  },
  done: 'Done',
  method: 'How it is worked out',
  sites: 'The list of sites',
};

export type WelcomeWords = typeof welcome;
