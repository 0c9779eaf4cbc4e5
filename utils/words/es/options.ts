import type { OptionsWords } from '../en/options';
import { alerts as said } from './alerts';
import { fields } from './fields';
import { sites } from './sites';

/** Spanish: the options. */
export const options: OptionsWords = {
  find: 'Buscar un ajuste',
  noneFound: 'Ningún ajuste dice eso.',
  basis: {
    title: 'Base de coste',
    lead: (price) =>
      `Qué significa «coste» en cada margen mostrado. Al lado: lo que cuesta hoy una moneda, y el margen a ${price}.`,
    presets: 'Calculado con la dificultad de hoy, con un ±10 % aproximado',
    others: 'Otras cifras',
    published: { name: 'una cifra publicada', sentence: 'Lo que escribieron analistas y empresas mineras.' },
    figure: 'Cifra',
    roll: 'Actualizarla con la dificultad hasta hoy',
  },
  speech: {
    title: 'Idioma y moneda',
    language: 'Idioma',
    browsers: 'El del navegador',
    currency: 'Mostrar importes en',
  },
  rig: {
    efficiencyJPerTh: { label: 'Eficiencia', unit: 'J/TH' },
    usdPerKwh: { label: 'Electricidad', unit: 'USD/kWh' },
    pue: { label: 'Factor de refrigeración (PUE)', unit: '×' },
    overheadUsdPerPhDay: { label: 'Otros costes', unit: 'USD por PH/s y día' },
    poolFeePct: { label: 'Comisión del pool', unit: '%' },
  },
  mpi: {
    title: 'MPI a mano',
    lead: 'El índice de posición de los mineros compara las monedas que hoy salen de los mineros con el último año, en desviaciones típicas. Negativo significa menos de lo normal. Un simple cociente con la media es otro número: no introduzcas uno.',
    value: 'Lectura',
    day: 'Día de la observación',
    inUse: (value, day) => `En uso: ${value} del ${day}.`,
    none: 'Ninguna lectura en uso.',
    clear: 'Quitar mi lectura',
  },
  marks: {
    title: 'Marcas en las páginas',
    sample: 'Bitcoin cotiza a',
    styles: {
      badge: { name: 'Etiqueta', sentence: 'El margen va detrás de cada precio.' },
      underline: {
        name: 'Subrayado',
        sentence: 'Solo una línea de puntos bajo cada precio; la tarjeta se abre sobre ella.',
      },
      off: {
        name: 'Nada',
        sentence: 'Las páginas quedan como están. La ventana emergente y la barra siguen funcionando.',
      },
    },
    tables: {
      title: 'En tablas largas',
      first: {
        name: 'Primeras filas',
        sentence:
          'Se marcan las doce primeras filas con precio; en las demás, la tarjeta se abre al señalar un precio.',
      },
      all: { name: 'Todas las filas', sentence: 'Se marca cada precio, por larga que sea la tabla.' },
      hover: {
        name: 'Al señalar',
        sentence:
          'No se dibuja nada en tablas de más de doce filas; la tarjeta se abre al señalar un precio.',
      },
    },
  },
  badge: {
    title: 'Insignia del icono',
    lead: 'Su color es siempre el de la banda del margen. Al señalar el icono se leen veredicto, coste y base.',
    names: {
      margin: 'Margen sobre el coste',
      verdict: 'Signo del veredicto',
      cost: 'Coste de minar',
      price: 'Precio',
      hashprice: 'Hashprice',
      mpi: 'MPI',
      nothing: 'Nada',
    },
    sentences: {
      margin: 'Desde el 100 %, sin el signo de porcentaje.',
      verdict: (band) => `▼ bajo el agua, ▽ apretado, ◇ escaso, △ cómodo, ▲ amplio. Ahora: ${band}.`,
      cost: 'En miles de dólares estadounidenses.',
      price: 'En miles de dólares estadounidenses.',
      hashprice: 'Lo que gana un PH/s en un día, USD.',
      mpi: 'Un signo de interrogación mientras sea antiguo o desconocido.',
      nothing: 'Solo el icono.',
    },
  },
  alerts: {
    title: 'Avisos',
    lead: 'Notificaciones de tu navegador, cada una una sola vez cuando ocurre. De cifras antiguas no se avisa. Debajo de cada una: lo que diría.',
    kinds: {
      verdict: 'El veredicto cambia',
      margin: 'El margen cruza un nivel',
      retarget: 'La dificultad se ajusta',
      record: 'La dificultad marca un récord',
      mpiHigh: 'El MPI sube de 2',
      mpiLow: 'El MPI baja de 0',
    },
    level: 'Nivel del margen sobre el coste',
    quiet: {
      name: 'Horas de silencio',
      sentence: 'Lo que pasó entretanto se avisa después, si sigue siendo así.',
      from: 'De',
      to: 'A',
    },
    needsLeave:
      'El navegador tiene que permitir que Hashfloor te avise. Pregunta una vez en cada dispositivo.',
    allow: 'Permitir notificaciones',
    refused: 'El navegador no lo permitió, así que no se avisará de nada.',
    said,
  },
  fields,
  sites,
  keys: {
    bgeometrics: {
      label: 'Clave de BGeometrics',
      sentence: 'Opcional: el MPI llega también sin clave, a veces con unos días de retraso.',
    },
    cryptoquant: { label: 'Clave de CryptoQuant', sentence: 'Opcional: el MPI de donde se definió.' },
    needsLeave: 'El navegador tiene que permitir que Hashfloor pregunte a CryptoQuant.',
    allow: 'Permitir api.cryptoquant.com',
  },
  sources: {
    title: 'Fuentes',
    lead: 'Las cifras se obtienen según un horario, navegues por donde navegues. Las claves se quedan en este dispositivo y van solo a su fuente.',
    never: 'aún no consultada',
    answered: (age) => `respondió ${age}`,
    failed: (error) => `el último intento falló: ${error}`,
  },
  backup: {
    title: 'Copia de seguridad',
    lead: 'Los ajustes siguen la sincronización de tu navegador donde esté activa. Las claves nunca, ni están en ningún archivo.',
    save: 'Guardar ajustes en un archivo',
    load: 'Cargar ajustes de un archivo',
    reset: 'Restablecer todo',
    sure: '¿Restablecer todo de verdad?',
    outcomes: {
      taken: 'Los ajustes del archivo están en vigor.',
      refused:
        'No es un archivo de ajustes de Hashfloor, o algo en él no tiene sentido. No se ha cambiado nada.',
      reset: 'Todo está como al principio.',
    },
  },
  about: {
    title: 'Acerca de y privacidad',
    privacy: [
      'Ni el texto ni la dirección de una página salen de tu navegador.',
      'Hashfloor pregunta a fuentes públicas por precio, dificultad, hashrate y MPI, y no les envía nada sobre ti.',
      'No hay cuenta, ni recuento de visitas, ni publicidad.',
    ],
    method:
      'El coste es dificultad × 2³² hashes por bloque, entre la recompensa, por lo que cuesta un día de un PH/s: electricidad y, en algunas bases, gastos generales. El margen sobre el coste es precio ÷ coste − 1. Un veredicto describe a los mineros; no es un pronóstico.',
    more: 'Todas las fórmulas, bases y fuentes',
    credits:
      'Historial de precios: Coin Metrics (CC BY-NC 4.0). Dificultad: checkpoints de Electrum. Cifras actuales: las fuentes de arriba.',
  },
};
