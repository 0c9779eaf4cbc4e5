import type { SitesWords } from '../en/sites';

export const sites: SitesWords = {
  title: 'Sitios',
  lead: 'Otros sitios se añaden desde la ventana emergente, mientras estás en ellos.',
  search: 'Buscar un sitio',
  noneFound: 'No hay tal sitio en la lista.',
  kinds: { own: 'Añadidos por ti', exchange: 'Exchanges', prices: 'Páginas de precios', news: 'Noticias' },
  forget: (host) => `Renunciar a ${host}`,
  count: (on, all) => `${on} de ${all} activados`,
  all: 'Todos estos',
  off: (hosts) => `Desactivados: ${hosts}`,
  refused: 'El navegador no lo permitió. No ha cambiado nada.',
  offered: {
    title: 'Más sitios, cuando los quieras',
    lead: 'Tu navegador te pregunta antes. Al desactivarlos se devuelve el permiso.',
  },
  groups: {
    exchanges: 'Exchanges de más países',
    derivatives: 'Futuros y perpetuos',
    prices: 'Páginas de precios y exploradores',
    finance: 'Sitios de finanzas y búsqueda',
    news: 'Noticias en más idiomas',
  },
  strips: {
    name: 'Tiras de precios',
    sentence: 'Una marca discreta en el precio de bitcoin de la tira en la cabecera de una página.',
  },
  rules: {
    title: 'Direcciones',
    lead: 'Una por línea: example.com, *.example.com con todo lo que cuelga de él, o example.com/forum para una parte; * vale por cualquier cosa.',
    blocked: 'Nunca en',
    allowed: 'Pero sí en',
    noAddress: (line) => `«${line}» no es una dirección y no coincide con ninguna.`,
  },
  charts: {
    name: 'Gráficos incrustados',
    sentence:
      'Marcas en los marcos de TradingView y otros, estén donde estén. Tu navegador te pregunta antes.',
  },
};
