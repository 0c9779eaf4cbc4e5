import type { DepthWords } from '../en/depth';

/** Spanish: reasons of the verdict. */
export const why: DepthWords['why'] = {
  title: 'Por qué este veredicto',
  margin: {
    name: 'Margen',
    over: (price, margin, cost, basis) =>
      `Un precio de ${price} está ${margin} por encima de los ${cost} que cuesta minar una moneda (${basis}).`,
    under: (price, margin, cost, basis) =>
      `Un precio de ${price} está ${margin} por debajo de los ${cost} que cuesta minar una moneda (${basis}).`,
    band: (band) => `Es la banda «${band}».`,
    above: (band, price, change) => `Desde ${price} (${change}) sería «${band}».`,
    below: (band, price, change) => `Por debajo de ${price} (${change}) sería «${band}».`,
    unsure: (low, high) => `El propio coste puede estar en cualquier punto entre ${low} y ${high}.`,
  },
  mpi: {
    name: 'Flujos',
    reading: (value, day, meaning) => `El MPI estaba en ${value} el ${day}. ${meaning}`,
    up: (band, points) => `${points} puntos más, y sería «${band}».`,
    down: (band, points) => `${points} puntos menos, y sería «${band}».`,
    stale: (value, day) =>
      `El último MPI conocido es ${value} del ${day}: demasiado antiguo para decir qué hacen hoy los mineros con sus monedas.`,
    unknown: 'No se conoce ningún MPI, así que nada se dice de lo que hacen los mineros con sus monedas.',
  },
  network: {
    name: 'Red',
    ribbon: (share, state) =>
      `El hashrate medio de los últimos 30 días está ${share} del de los últimos 60: ${state}.`,
    above: (share) => `${share} por encima`,
    below: (share) => `${share} por debajo`,
    since: (day) => `Es así desde el ${day}.`,
    retargets: (state, reason) =>
      `No hay historial de hashrate a mano; según la dificultad, ${state}: ${reason}.`,
    record: (distance, day) => `La dificultad está ${distance} por debajo de su récord del ${day}.`,
    atRecord: 'La dificultad está en su récord.',
  },
  week: {
    name: 'Desde la semana pasada',
    figure: (name, from, to, change) => `${name} ${from} → ${to} (${change})`,
    price: 'Precio',
    cost: 'Coste',
    difficulty: 'Dificultad',
    mpi: 'MPI',
    verdict: (from, to) => `El veredicto pasó de «${from}» a «${to}».`,
    same: 'El veredicto no ha cambiado.',
    unknown:
      'Hace una semana no se anotó nada sobre esta base. Desde ahora se guarda una nota al día, en este dispositivo.',
  },
  past: {
    name: 'Épocas como esta',
    margin: (band) => `un margen en la banda «${band}»`,
    both: (band, network) => `un margen en la banda «${band}» con la red ${network}`,
    told: (state, year, times, known, rose) => {
      const episodes = times === 1 ? 'un episodio' : `${times} episodios`;
      if (known === 0)
        return `Desde ${year}: ${episodes} de ${state}, demasiado reciente para saber qué vino después.`;
      const late = times - known;
      const open =
        late > 0
          ? `; ${late} ${late === 1 ? 'es demasiado reciente' : 'son demasiado recientes'} para saberlo`
          : '';
      return `Desde ${year}: ${episodes} de ${state}. En los 90 días posteriores a su inicio, el precio subió en ${rose} de ${known}${open}.`;
    },
    never: (state, year) => `Desde ${year}: ningún otro episodio de ${state}.`,
    caution: (count) =>
      `${count === 1 ? 'Un caso es' : `${count} casos son`} muy poco para predecir nada, y el modelo se ajustó a posteriori. Los flujos quedan fuera: su historial no es gratuito.`,
    list: 'Cada uno de ellos',
    from: 'Desde',
    to: 'Hasta',
    change: '90 días después',
    open: 'aún no se sabe',
  },
};
