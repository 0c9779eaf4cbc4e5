import type { DepthWords } from '../en/depth';

/** Italian: suppositions. */
export const whatIf: DepthWords['whatIf'] = {
  title: 'E se',
  lead: 'Scrivi un altro prezzo, tariffa o efficienza. Difficoltà, flussi e rete restano quelli di oggi.',
  price: 'Prezzo di un bitcoin',
  tariff: 'Prezzo della corrente',
  efficiency: 'Efficienza',
  back: 'Torna a oggi',
  outcome: 'Allora',
  cost: 'Costo di mining',
  overCost: 'Margine sul costo',
  ofPrice: 'Del prezzo',
  verdict: 'Verdetto',
  floor: (tariff, efficiency, price) =>
    `A ${tariff} per kWh e ${efficiency} J/TH il prezzo deve restare sopra ${price}.`,
  breakEven: (tariff, price) => `A ${price} non resta nulla non appena la corrente costa ${tariff} per kWh.`,
  never: (price) =>
    `A ${price} gli altri costi da soli mangiano tutto il guadagno, quanto che costi la corrente.`,
  also: (basis) => `Contato sulla base «${basis}».`,
  machines: {
    title: 'Quali macchine guadagnano ancora',
    lead: (hashprice) =>
      `Un PH/s guadagna ${hashprice} al giorno. Ogni macchina smette di guadagnare quando la sua corrente costa più di così:`,
    name: 'Macchina',
    efficiency: 'J/TH',
    breakEven: 'Pareggio, per kWh',
    earns: 'guadagna',
    loses: 'perde',
    at: (tariff) => `a ${tariff}`,
    note: (day) =>
      `Solo corrente: senza raffreddamento, commissione del pool, personale né usura. Efficienze nominali dei produttori, date con ± 5–10 %; consultate il ${day}.`,
    sources: 'Dove è stata letta ogni efficienza',
  },
};
