/** What a field may be sought by besides what it says, by field. */
const synonyms = {
  preset: 'production cost, break-even, floor, reference, method, scenario',
  published: 'analyst, report, quarter, fixed, pinned',
  efficiencyJPerTh: 'consumption, hardware, ASIC, miner, watt, joule, terahash',
  usdPerKwh: 'electricity, energy, tariff, power price, kilowatt hour',
  pue: 'cooling, data centre, immersion, overhead',
  overheadUsdPerPhDay: 'hosting, staff, rent, maintenance, petahash',
  poolFeePct: 'mining pool, commission, percentage',
  language: 'locale, translation, interface',
  currency: 'money, dollar, euro, fiat, exchange rate',
  mpi: 'outflow, manual, own value, date, sigma, z-score',
  marks: 'highlight, label, appearance, style, colour',
  tables: 'rows, list, ranking, long pages',
  badge: 'icon, extension button, number',
  verdictAlert: 'notification, notify, message, state',
  marginAlert: 'notification, threshold, limit, per cent',
  retargetAlert: 'notification, adjustment, retarget, epoch',
  recordAlert: 'notification, all-time high, ATH, maximum',
  mpiHighAlert: 'notification, distribution, selling, outflow',
  mpiLowAlert: 'notification, accumulation, holding, outflow',
  quiet: 'do not disturb, night, silence, mute, snooze, time',
  pause: 'disable, stop, turn off, switch off',
  strips: 'ticker, tape, header, banner',
  rules: 'exclude, include, block list, allow list, pattern, blacklist, whitelist',
  charts: 'iframe, widget, graph',
  bgeometrics: 'API key, token, secret, password',
  cryptoquant: 'API key, token, secret, password',
  sources: 'data, API, provider, update, refresh, offline',
  servers: 'node, self-hosted, Umbrel, Esplora, mempool, feed',
  save: 'export, download, JSON, copy',
  load: 'import, upload, restore, JSON',
  reset: 'defaults, factory settings, clear, delete, start over',
};

/** A field of the options, by the name that its synonyms go by. */
export type FieldName = keyof typeof synonyms;

/** English of what the fields of the options have in common. */
export const fields = {
  found: (count: string) => `Found: ${count}`,
  usual: (value: string) => `Default: ${value}`,
  isUsual: 'default',
  back: 'Back to default',
  on: 'on',
  off: 'off',
  verdict: (name: string) => `Verdict with it: ${name}.`,
  noTime: 'A time is needed here. The last one stays in force.',
  ownServers: 'Servers of your own, and what each source gives',
  undo: 'Undo',
  undone: 'Everything is as it was before.',
  notKept:
    'The browser could not keep this; its room for synced settings may be full. What was kept before stays in force.',
  synonyms,
};

export type FieldsWords = typeof fields;
