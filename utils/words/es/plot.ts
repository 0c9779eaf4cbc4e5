import type { DepthWords } from '../en/depth';

/** Spanish: the plot. */
export const plot: DepthWords['plot'] = {
  title: 'Precio y coste desde 2010',
  spans: { label: 'Hasta cuándo atrás', '1y': '1 año', '4y': '4 años', all: 'Todo' },
  scales: { label: 'Escala', log: 'Log', linear: 'Lineal' },
  price: 'Precio',
  cost: 'Coste de minar',
  margin: 'Margen sobre el coste',
  difficulty: 'Dificultad',
  network: 'Red',
  mpi: 'MPI, según se citó',
  now: 'ahora',
  unknown: 'desconocido',
  bands: 'Fondo: bandas del margen',
  range: 'rango del coste',
  halving: 'halving',
  contracting: 'red en contracción',
  keys: 'Las flechas van semana a semana, RePág y AvPág por trimestres, Inicio y Fin a los extremos.',
  spoken: (day, price, cost, margin) =>
    `${day}: precio ${price}, coste ${cost}, margen sobre el coste ${margin}`,
  caption: (basis) =>
    `Los costes pasados son los del modelo (${basis}), con la dificultad y la recompensa de cada semana y la curva de eficiencia del parque.`,
  published: (figure) =>
    `${figure}, no tiene pasado propio; se dibujan los costes de la base que cuenta lo mismo, también los de hoy.`,
  gap: 'Discontinua: nada se sabe de estas semanas.',
  mpiNote: 'Solo se pueden dibujar lecturas citadas con su día: casi siempre días que fueron noticia.',
  table: {
    open: 'Lo mismo en una tabla',
    day: 'Semana hasta',
    low: 'de',
    high: 'a',
    observed: 'Día',
    readAt: 'Leído en',
  },
  loading: 'Dibujando …',
  failed: 'No se pudo cargar el gráfico. Todo lo demás funciona sin él.',
};
