import type { ThisPageWords } from '../en/this-page';

export const thisPage: ThisPageWords = {
  label: 'Esta página',
  markets: {
    spot: 'contado',
    perpetual: 'perpetuo: sigue al precio, no lo es',
    futures: 'futuros: un precio para un día posterior',
    option: 'opción sobre bitcoin',
  },
  asDollars: (currency) => `${currency} tomado como dólar`,
  fromTitle: 'leído en el título',
  notBitcoin: 'Aquí no hay precio de bitcoin: solo se marca lo que el texto dice de él.',
  untold: 'Aquí no se distingue el último precio.',
  gaveUp: 'Esta página quita las marcas una y otra vez; se deja en paz hasta que vuelva a cargarse.',
  forbidden: 'Tu lista de direcciones deja esta página sin marcas.',
};
