import type { Words } from '../en/core';
import { basis } from './basis';
import { face } from './face';
import { mpiBands, network } from './states';

/** Spanish: popup and fields. */
export const core: Words = {
  ...face,
  basis,
  against: { price: 'Precio', cost: 'Coste de minar', range: (low, high) => `${low}–${high}` },
  figure: {
    unknown: 'desconocido',
    sources: {
      bundled: 'incluido',
      user: 'introducido por ti',
      outflows: 'calculado de las salidas',
      node: 'tu propio servidor',
      feed: 'tu feed',
    },
    readOn: (host) => `leído en ${host}`,
    old: (day) => `antiguo: ${day}`,
  },
  reading: {
    title: 'Leído en esta página',
    note: 'Lo que afirma un artículo. Solo cuenta cuando lo adoptas.',
    take: 'Usar',
    taken: 'en uso',
    drop: 'Quitar',
  },
  mpi: {
    name: 'MPI',
    long: 'Índice de posición de los mineros: cuánto se apartan las monedas que hoy salen de los mineros de las del último año',
    bands: mpiBands,
    deep: 'Apenas salen monedas de los mineros.',
    elevated: 'Salen más monedas de lo normal.',
    tooOld: 'Demasiado antiguo para el veredicto.',
    never: 'Aún no hay lectura.',
    get: 'Añadir una',
  },
  network: { label: 'Red', ...network },
  difficulty: {
    label: 'Dificultad',
    atRecord: 'en su récord',
    belowRecord: (share) => `${share} bajo récord`,
    record: (difficulty, day) => `Récord: ${difficulty} el ${day}`,
    next: 'Ajuste',
  },
  site: {
    marksOn: 'Marcar precios en',
    grant: (host) => `Marcar precios en ${host}`,
    closed: 'Ninguna extensión puede marcar esta página.',
    pause: 'Pausar las marcas en todas partes',
    paused: 'Las marcas están en pausa en todas partes.',
    resume: 'Reanudar',
  },
  popup: {
    fetching: 'Obteniendo …',
    fetched: 'Al día',
    failed: 'Ninguna fuente respondió',
  },
  field: {
    range: (min, max, unit) => `de ${min} a ${max} ${unit}`,
    usual: (range, usual) => `${range}, por defecto ${usual}`,
    empty: 'Aquí hace falta un número. Sigue vigente el último.',
    notNumber: 'Esto no es un número. Sigue vigente el último.',
    outside: (range) => `Aquí solo tiene sentido ${range}. Sigue vigente el último número.`,
    noDay: 'Aquí hace falta una fecha.',
    dayOutside: (first, last) => `Aquí solo tienen sentido fechas del ${first} al ${last}.`,
    notKey: 'Una clave tiene al menos 8 letras, cifras o signos, sin espacios. No se ha guardado nada.',
    show: 'Mostrar',
    hide: 'Ocultar',
  },
};
