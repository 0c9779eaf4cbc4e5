import type { DepthWords } from '../en/depth';

/** Ein anderer Preis, Tarif oder eine andere Maschine, angenommen. */
export const whatIf: DepthWords['whatIf'] = {
  title: 'Was wäre wenn',
  lead: 'Geben Sie einen anderen Preis, Tarif oder eine andere Effizienz ein. Difficulty, Flüsse und Netzwerk bleiben wie heute.',
  price: 'Preis eines Bitcoin',
  tariff: 'Strompreis',
  efficiency: 'Effizienz',
  back: 'Zurück zu heute',
  outcome: 'Dann',
  cost: 'Mining-Kosten',
  overCost: 'Marge auf die Kosten',
  ofPrice: 'Vom Preis',
  verdict: 'Urteil',
  floor: (tariff, efficiency, price) =>
    `Bei ${tariff} je kWh und ${efficiency} J/TH muss der Preis über ${price} bleiben.`,
  breakEven: (tariff, price) => `Bei ${price} bleibt nichts übrig, sobald Strom ${tariff} je kWh kostet.`,
  never: (price) => `Bei ${price} verzehren schon die anderen Kosten alles Verdiente, was Strom auch kostet.`,
  also: (basis) => `Gerechnet auf der Basis „${basis}“.`,
  machines: {
    title: 'Welche Maschinen noch verdienen',
    lead: (hashprice) =>
      `Ein PH/s verdient ${hashprice} am Tag. Jede Maschine verdient nichts mehr, wenn ihr Strom mehr als das kostet:`,
    name: 'Maschine',
    efficiency: 'J/TH',
    breakEven: 'Gewinnschwelle, je kWh',
    earns: 'verdient',
    loses: 'verliert',
    at: (tariff) => `bei ${tariff}`,
    note: (day) =>
      `Nur Strom: ohne Kühlung, Pool-Gebühr, Personal und Verschleiß. Effizienzen sind Nennwerte der Hersteller, in Datenblättern mit ± 5 bis 10 %; nachgesehen am ${day}.`,
    sources: 'Wo jede Effizienz gelesen wurde',
  },
};
