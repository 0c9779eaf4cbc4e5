import type { PresetId } from '@/utils/mining/basis';
import type { MarginBand, MpiBand, Network, NetworkState, VerdictId } from '@/utils/mining/terms';
import type { Named } from '../en/states';

export const verdicts: Record<VerdictId, Named> = {
  'underwater-holding-on': {
    name: 'Bajo el agua, aguanta',
    sentence:
      'Una moneda se vende por menos de lo que cuesta minarla, pero las máquinas siguen en marcha y las monedas no se mueven.',
  },
  'switching-off': {
    name: 'Apagando máquinas',
    sentence:
      'Minar da pérdidas y se paran las máquinas más débiles, mientras se guardan las monedas ya minadas.',
  },
  'paying-bills-from-stock': {
    name: 'Paga con sus reservas',
    sentence: 'Minar da pérdidas y las monedas salen a un ritmo casi normal para cubrir las facturas.',
  },
  capitulation: {
    name: 'Capitulación',
    sentence:
      'Minar da pérdidas y se mueven muchas más monedas de lo normal, como cuando los mineros no tienen elección.',
  },
  'squeezed-but-holding': {
    name: 'Apretado, pero aguanta',
    sentence:
      'Queda poco por encima del coste, pero los mineros conservan sus monedas y las máquinas siguen encendidas.',
  },
  'squeezed-holding-thinning-out': {
    name: 'Apretado, aguanta y se reduce',
    sentence:
      'Queda poco por encima del coste: los mineros conservan sus monedas, pero parte del parque se ha apagado.',
  },
  'squeezed-selling-to-live': {
    name: 'Apretado, vende para vivir',
    sentence:
      'Queda poco por encima del coste, y las monedas salen a un ritmo casi normal para pagar la luz.',
  },
  'distress-selling': {
    name: 'Ventas forzadas',
    sentence:
      'Queda poco por encima del coste, y los mineros envían muchas más monedas que en el último año.',
  },
  'holding-with-a-cushion': {
    name: 'Guarda, con colchón',
    sentence: 'Minar se paga solo, y los mineros guardan lo que minan.',
  },
  'business-as-usual': {
    name: 'Sin novedad',
    sentence: 'Minar se paga solo, y las monedas salen a un ritmo casi normal.',
  },
  'raising-cash': {
    name: 'Haciendo caja',
    sentence: 'Minar se paga solo, y aun así los mineros envían una cantidad inusual de monedas.',
  },
  accumulating: { name: 'Acumulando', sentence: 'Minar es rentable, y pocas monedas salen de los mineros.' },
  comfortable: { name: 'Cómodo', sentence: 'Minar es rentable, y las monedas salen a un ritmo casi normal.' },
  'taking-profit': {
    name: 'Recogiendo beneficios',
    sentence: 'Minar es rentable, y los mineros envían una cantidad inusual de monedas.',
  },
  hoarding: {
    name: 'Atesorando',
    sentence: 'Minar es muy rentable, y aun así los mineros retienen sus monedas.',
  },
  windfall: {
    name: 'Bonanza',
    sentence: 'Minar es muy rentable, y las monedas salen a un ritmo casi normal.',
  },
  distribution: {
    name: 'Distribución',
    sentence: 'Minar es muy rentable, y muchas más monedas de lo normal pasan de los mineros al mercado.',
  },
  'underwater-flows-unknown': {
    name: 'Bajo el agua, flujos desconocidos',
    sentence: 'Minar cuesta más de lo que se cobra. Hoy no se sabe si los mineros guardan o mueven monedas.',
  },
  'squeezed-flows-unknown': {
    name: 'Apretado, flujos desconocidos',
    sentence: 'Queda poco por encima del coste. Hoy no se sabe si los mineros guardan o mueven sus monedas.',
  },
  'thin-flows-unknown': {
    name: 'Margen escaso, flujos desconocidos',
    sentence: 'Minar se paga solo. Hoy no se sabe si los mineros guardan o mueven sus monedas.',
  },
  'comfortable-flows-unknown': {
    name: 'Cómodo, flujos desconocidos',
    sentence: 'Minar es rentable. Hoy no se sabe si los mineros guardan o mueven sus monedas.',
  },
  'fat-flows-unknown': {
    name: 'Margen amplio, flujos desconocidos',
    sentence: 'Minar es muy rentable. Hoy no se sabe si los mineros guardan o mueven sus monedas.',
  },
};

export const bands: Record<MarginBand, string> = {
  underwater: 'bajo el agua',
  squeezed: 'apretado',
  thin: 'escaso',
  comfortable: 'cómodo',
  fat: 'amplio',
};

export const presets: Record<PresetId, Named> = {
  listed_cash: {
    name: 'mineras cotizadas, efectivo',
    sentence: 'Lo que las mineras cotizadas desembolsan por moneda: luz, personal, intereses, impuestos.',
  },
  listed_allin: {
    name: 'mineras cotizadas, coste total',
    sentence: 'Lo mismo, con la amortización de las máquinas y el pago en acciones.',
  },
  global_electricity: {
    name: 'parque mundial, electricidad',
    sentence: 'La factura eléctrica de todas las máquinas a 5 centavos, con refrigeración. Nada más.',
  },
  global_production: {
    name: 'parque mundial, producción',
    sentence: 'La factura eléctrica, tomada como cuatro quintos de lo que cuesta una moneda.',
  },
  high_cost_marginal: {
    name: 'mineros de coste alto',
    sentence: 'Máquinas antiguas de 32 J/TH, las primeras en parar.',
  },
  home_miner: {
    name: 'un minero en casa',
    sentence: 'Una máquina actual con tarifa doméstica de 12 centavos.',
  },
};

export const mpiBands: Record<MpiBand, Named> = {
  holding: { name: 'guardan', sentence: 'Salen menos monedas de lo normal.' },
  normal: { name: 'flujos normales', sentence: 'Salen casi tantas monedas como siempre.' },
  distributing: { name: 'distribuyen', sentence: 'Salen muchas más monedas de lo normal.' },
};

export const network: Record<
  NetworkState,
  { name: string } & Record<Network['by'] | `${Network['by']}Long`, string>
> = {
  expanding: {
    name: 'en expansión',
    ribbon: 'sube el hashrate',
    ribbonLong: 'El hashrate medio de los últimos 30 días no está por debajo del de los últimos 60.',
    retargets: 'dificultad cerca del récord',
    retargetsLong: 'La dificultad está cerca de su récord y su último cambio no fue una bajada.',
  },
  contracting: {
    name: 'en contracción',
    ribbon: 'baja el hashrate',
    ribbonLong: 'El hashrate medio de los últimos 30 días está por debajo del de los últimos 60.',
    retargets: 'dificultad recortada',
    retargetsLong: 'La dificultad bajó tres veces seguidas, o está más de un 10 % por debajo de su récord.',
  },
};
