import type { DepthWords } from '../en/depth';

/** French: suppositions. */
export const whatIf: DepthWords['whatIf'] = {
  title: 'Et si',
  lead: 'Saisissez un autre prix, tarif ou une autre efficacité. Difficulté, flux et réseau restent ceux d’aujourd’hui.',
  price: 'Prix d’un bitcoin',
  tariff: 'Prix de l’électricité',
  efficiency: 'Efficacité',
  back: 'Revenir à aujourd’hui',
  outcome: 'Alors',
  cost: 'Coût de minage',
  overCost: 'Marge sur coût',
  ofPrice: 'Du prix',
  verdict: 'Verdict',
  floor: (tariff, efficiency, price) =>
    `À ${tariff} le kWh et ${efficiency} J/TH, le prix doit rester au-dessus de ${price}.`,
  breakEven: (tariff, price) => `À ${price}, il ne reste rien dès que l’électricité coûte ${tariff} le kWh.`,
  never: (price) =>
    `À ${price}, les autres coûts mangent à eux seuls tout ce qui est gagné, quel que soit le prix de l’électricité.`,
  also: (basis) => `Compté sur la base « ${basis} ».`,
  machines: {
    title: 'Quelles machines gagnent encore',
    lead: (hashprice) =>
      `Un PH/s rapporte ${hashprice} par jour. Chaque machine cesse de gagner quand son électricité coûte plus que ceci :`,
    name: 'Machine',
    efficiency: 'J/TH',
    breakEven: 'Seuil, par kWh',
    earns: 'gagne',
    loses: 'perd',
    at: (tariff) => `à ${tariff}`,
    note: (day) =>
      `Électricité seule : sans refroidissement, frais de pool, personnel ni usure. Efficacités nominales des fabricants, que les fiches donnent à ± 5 à 10 % ; consultées le ${day}.`,
    sources: 'Où chaque efficacité a été lue',
  },
};
