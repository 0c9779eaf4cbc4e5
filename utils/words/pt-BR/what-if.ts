import type { DepthWords } from '../en/depth';

/** Brazilian Portuguese: suppositions. */
export const whatIf: DepthWords['whatIf'] = {
  title: 'E se',
  lead: 'Digite outro preço, tarifa ou eficiência. Dificuldade, fluxos e rede ficam como hoje.',
  price: 'Preço de um bitcoin',
  tariff: 'Preço da energia',
  efficiency: 'Eficiência',
  back: 'Voltar a hoje',
  outcome: 'Então',
  cost: 'Custo de minerar',
  overCost: 'Margem sobre o custo',
  ofPrice: 'Do preço',
  verdict: 'Veredito',
  floor: (tariff, efficiency, price) =>
    `A ${tariff} por kWh e ${efficiency} J/TH, o preço precisa ficar acima de ${price}.`,
  breakEven: (tariff, price) => `A ${price}, nada sobra assim que a energia custa ${tariff} por kWh.`,
  never: (price) =>
    `A ${price}, só os outros custos já comem tudo o que se ganha, custe o que custar a energia.`,
  also: (basis) => `Contado na base “${basis}”.`,
  machines: {
    title: 'Quais máquinas ainda ganham',
    lead: (hashprice) =>
      `Um PH/s ganha ${hashprice} por dia. Cada máquina deixa de ganhar quando sua energia custa mais que isto:`,
    name: 'Máquina',
    efficiency: 'J/TH',
    breakEven: 'Ponto de equilíbrio, por kWh',
    earns: 'ganha',
    loses: 'perde',
    at: (tariff) => `a ${tariff}`,
    note: (day) =>
      `Só energia: sem refrigeração, taxa do pool, pessoal nem desgaste. As eficiências são as nominais dos fabricantes, que as fichas dão com ± 5 a 10 %; consultadas em ${day}.`,
    sources: 'Onde cada eficiência foi lida',
  },
};
