import type { DepthWords } from '../en/depth';

/** Spanish: suppositions. */
export const whatIf: DepthWords['whatIf'] = {
  title: 'Qué pasaría si',
  lead: 'Escribe otro precio, tarifa o eficiencia. Dificultad, flujos y red siguen como hoy.',
  price: 'Precio de un bitcoin',
  tariff: 'Precio de la electricidad',
  efficiency: 'Eficiencia',
  back: 'Volver a hoy',
  outcome: 'Entonces',
  cost: 'Coste de minar',
  overCost: 'Margen sobre el coste',
  ofPrice: 'Del precio',
  verdict: 'Veredicto',
  floor: (tariff, efficiency, price) =>
    `A ${tariff} por kWh y ${efficiency} J/TH el precio debe seguir por encima de ${price}.`,
  breakEven: (tariff, price) =>
    `A ${price} no queda nada en cuanto la electricidad cuesta ${tariff} por kWh.`,
  never: (price) =>
    `A ${price} los demás costes se comen ya todo lo ganado, cueste lo que cueste la electricidad.`,
  also: (basis) => `Calculado sobre la base «${basis}».`,
  machines: {
    title: 'Qué máquinas siguen ganando',
    lead: (hashprice) =>
      `Un PH/s gana ${hashprice} al día. Cada máquina deja de ganar cuando su electricidad cuesta más que esto:`,
    name: 'Máquina',
    efficiency: 'J/TH',
    breakEven: 'Umbral, por kWh',
    earns: 'gana',
    loses: 'pierde',
    at: (tariff) => `a ${tariff}`,
    note: (day) =>
      `Solo electricidad: sin refrigeración, comisión del pool, personal ni desgaste. Las eficiencias son las nominales de los fabricantes, que las fichas dan con ± 5 a 10 %; consultadas el ${day}.`,
    sources: 'Dónde se leyó cada eficiencia',
  },
};
