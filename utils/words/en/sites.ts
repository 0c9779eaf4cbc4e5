/** English of the sites in the options. */
export const sites = {
  title: 'Sites',
  lead: 'Other sites are added from the popup, while you are on them.',
  search: 'Find a site',
  noneFound: 'No such site in the list.',
  kinds: { own: 'Added by you', exchange: 'Exchanges', prices: 'Price pages', news: 'News' },
  forget: (host: string) => `Give up ${host}`,
  count: (on: string, all: string) => `${on} of ${all} on`,
  all: 'All of these',
  off: (hosts: string) => `Switched off: ${hosts}`,
  refused: 'The browser did not allow it. Nothing has changed.',
  offered: {
    title: 'More sites, when you want them',
    lead: 'Your browser asks you first. Switched off, the permission is given back.',
  },
  groups: {
    exchanges: 'Exchanges in more countries',
    derivatives: 'Futures and perpetuals',
    prices: 'Price pages and explorers',
    finance: 'Finance sites and search',
    news: 'News in more languages',
  },
  strips: {
    name: 'Strips of prices',
    sentence: 'One quiet mark on bitcoin’s price in the strip at the head of a page.',
  },
  rules: {
    title: 'Addresses',
    lead: 'One a line: example.com, *.example.com with all below it, or example.com/forum for a part; * stands for anything.',
    blocked: 'Never on',
    allowed: 'But still on',
    noAddress: (line: string) => `“${line}” is no address and fits none.`,
  },
  charts: {
    name: 'Embedded charts',
    sentence:
      'Marks in frames of TradingView and others, wherever they are shown. Your browser asks you first.',
  },
};

export type SitesWords = typeof sites;
