import type { MethodWords } from '../en/method';

/** Spanish: the method page. */
export const method: MethodWords = {
  title: 'Cómo se calcula',
  lead: 'Cada número que muestra Hashfloor puede comprobarse con esta página y una calculadora de bolsillo.',
  contents: 'En esta página',
  margin: {
    title: 'El margen',
    text: 'El número principal es el margen sobre el coste: cuánto está el precio por encima de lo que cuesta minar un bitcoin, como parte del coste. Las cuentas de las mineras suelen dar el otro, el margen del precio.',
    overCost: 'margen sobre el coste = precio ÷ coste − 1',
    ofPrice: 'margen del precio = 1 − coste ÷ precio',
    example: (price, cost, overCost, ofPrice) =>
      `Un precio de ${price} sobre un coste de ${cost} es ${overCost} sobre el coste y ${ofPrice} del precio. Nunca se mezclan.`,
  },
  cost: {
    title: 'El coste de un bitcoin',
    work: 'Primero va el trabajo. Un bloque necesita de media dificultad × 2³² hashes y paga el subsidio y sus comisiones. Así, un bitcoin necesita un petahash por segundo durante estos días:',
    money:
      'Un petahash por segundo en máquinas de η J/TH consume η kilovatios. Un día cuesta su electricidad, la refrigeración y lo demás que cuente la base:',
    symbols: {
      D: 'dificultad',
      R: 'recompensa por bloque, BTC: subsidio y comisiones medias de la última semana',
      W: 'días de PH/s por un bitcoin',
      eta: 'eficiencia de las máquinas, J/TH',
      pue: 'eficacia en el uso de la energía: 1 donde nada va a refrigeración',
      P: 'precio de la electricidad, USD/kWh',
      g: 'otros costes en efectivo, USD por PH/s y día',
      n: 'costes que no son efectivo, USD por PH/s y día',
    },
    today: 'Con las cifras disponibles',
    worked: (difficulty, reward, days, perDay, cost) =>
      `Dificultad ${difficulty} y recompensa de ${reward} BTC hacen ${days} días de PH/s. A ${perDay} al día son ${cost}.`,
    efficiency: (first, measured) =>
      `La eficiencia del parque es una curva. De 2015 a ${first} es el consumo de Cambridge dividido por el hashrate y un factor de refrigeración de 1,10; después, una encuesta a 49 empresas a mediados de 2024 y el consumo de Cambridge de marzo de 2025. Después de ${measured} nadie la ha medido: la curva sigue a su último ritmo, y no baja de 9 J/TH.`,
    anchored:
      'Donde se dispone de la estimación en vivo de Cambridge de la potencia de la red, el final de la curva pasa por ella y la base del coste dice CBECI.',
    halving:
      'En un halving la recompensa se divide por dos y el coste se duplica de la noche a la mañana. Por eso un coste publicado antes nunca se compara con un precio posterior; se escala con el trabajo.',
  },
  presets: {
    title: 'Las bases',
    text: 'Qué significa «coste» es una elección. En un mismo día estas difieren en más del doble, así que ningún coste se muestra sin su base.',
    past: 'En el pasado, las bases del parque usan el parque de cada día. Las de una sola máquina, y la tuya, conservan esa máquina: antes de que existiera, su coste es lo que habría costado minar con ella, menos de lo que nadie pagó. Las tarifas y los costes en efectivo son los de hoy.',
    table: 'Bases y sus parámetros',
    name: 'Base',
    efficiency: 'J/TH',
    power: 'USD/kWh',
    pue: 'PUE',
    overhead: 'g',
    nonCash: 'n',
    today: 'Hoy',
    fleet: 'parque',
    counts: {
      listed_cash:
        'Ajustada a lo que CoinShares publicó de empresas cotizadas: luz, personal, intereses e impuestos.',
      listed_allin:
        'Añade la amortización de máquinas y el pago en acciones, ajustada a las cifras totales de CoinShares.',
      global_electricity:
        'Los supuestos de Cambridge para toda la red: electricidad y refrigeración, nada más.',
      global_production: 'La misma factura eléctrica, tomada como cuatro quintos de todos los costes.',
      high_cost_marginal:
        'Máquinas antiguas que paran primero; queda a menos de un 1 % de lo que escribió JPMorgan.',
      home_miner: 'Una máquina actual con tarifa doméstica.',
    },
  },
  published: {
    title: 'Cifras publicadas, y el modelo al lado',
    text: 'También pueden elegirse como base: tal como se publicaron, o actualizadas con la dificultad. Cada una es un hecho tal como se informó; no siempre se tuvo el original. El modelo se calcula para los mismos días.',
    table: 'Cifras publicadas',
    figure: 'Cifra',
    days: 'Días',
    published: 'Publicado',
    model: 'Modelo',
    error: 'Error',
    readAt: 'Leído en',
    reposted: (host) => `${host}, a través de republicaciones`,
    none: 'cuenta otra cosa',
    mean: (error) =>
      `En los seis trimestres de CoinShares el modelo se equivoca un ${error} de media. Ajustado sin el trimestre por el que se pregunta, un 9,2 %. De ahí el ±10 % de todo coste del modelo.`,
    outlier:
      'El cuarto trimestre de 2024 incluye los impuestos diferidos de una empresa; sin ellos fue 75.767 $. Ningún modelo de la red puede saberlo.',
    rolled:
      'Actualizada, una cifra se multiplica por el trabajo de hoy entre el de su periodo, de tres maneras: con el coste de un petahash constante, bajando un 13,6 % al año como el de las mineras cotizadas, y como el del modelo. Se muestra la del medio; las otras son su rango.',
  },
  verdict: {
    title: 'El veredicto',
    text: 'Tres cosas hacen uno de 17 nombres: la banda del margen, la banda del MPI, y si la red crece o se encoge. Sin un MPI reciente es solo medio veredicto, y lo dice.',
    margins: 'Margen sobre el coste',
    marginsWhy: 'Los cortes están cerca de los percentiles 5, 25, 50 y 75 de todos los días desde 2014.',
    mpi: 'MPI',
    from: (cut) => `desde ${cut}`,
    below: (cut) => `por debajo de ${cut}`,
    network: 'Red',
    ribbon:
      'Según el hash ribbon: se contrae mientras el hashrate medio de 30 días esté por debajo del de 60.',
    retargets:
      'Donde no hay un historial completo de hashrate, según la dificultad: se contrae tras tres bajadas seguidas o más de un 10 % por debajo del récord; se expande a menos de un 5 % de él si la última vez no bajó.',
    slack:
      'Para que los nombres no parpadeen, una banda solo se deja cuando el margen está 2 puntos, o el MPI 0,1, más allá de su corte.',
  },
  mpi: {
    title: 'Qué es el MPI, y qué no',
    is: 'El índice de posición de los mineros es de CryptoQuant. Las monedas que salen en un día de las carteras de los mineros, en USD, se dividen por su media de 365 días; el índice es a cuántas desviaciones típicas del último año queda eso de su media. Cero es un día normal del último año.',
    skewed:
      'Es asimétrico: la salida no puede ser menos que nada, así que su suelo está cerca de −1. Por arriba está abierto; el 12 de enero de 2024 marcó 9,43.',
    not: 'No es un cociente: un cociente no podría ser negativo. Tampoco cuenta ventas: las monedas también van a carteras nuevas, custodia o garantías. Y una lectura baja no dice por qué guardan los mineros: quizá no quieren vender, o no les queda nada que vender.',
    access:
      'No hay historial completo gratuito, así que las épocas pasadas de la otra página lo dejan fuera, y una lectura de más de cuatro días nunca entra en un veredicto.',
  },
  past: {
    title: 'Épocas como esta',
    text: 'Un episodio es una estancia en un estado, por cierres semanales; estancias a menos de 30 días son una sola. Lo que vino después es el precio 90 días tras su primera semana frente al de entonces.',
    caution:
      'Esos episodios son pocos, se solapan, y el modelo se ajustó a posteriori: la curva de eficiencia se revisó hacia atrás y sus parámetros son de 2024 y 2025. Describen; no predicen nada.',
  },
  sources: {
    title: 'Fuentes, licencias, fechas',
    live: 'Consultadas según un horario, nunca porque abras una página:',
    name: 'Fuente',
    gives: 'Da',
    bundled: 'Incluido en esta versión:',
    data: {
      difficulty:
        'Dificultad de cada época hasta junio de 2026: datos de consenso, como en los checkpoints de Electrum (MIT) y bitcoinj (Apache 2.0).',
      market:
        'Cierres semanales, comisiones y hashrates desde julio de 2010: datos comunitarios de Coin Metrics hasta mediados de 2026 (CC BY-NC 4.0), después cierres diarios.',
      costs:
        'Costes publicados y lecturas del MPI: hechos sueltos de noticias e informes, cada uno con dónde se leyó.',
      machines: 'Eficiencias de máquinas: cifras nominales de sus fabricantes.',
    },
    software: 'Hecho con Preact, uPlot, zod y WXT (MIT) y webextension-polyfill (MPL 2.0).',
    uses: {
      mempool: 'precio, dificultad, hashrate, recompensa',
      coinbase: 'precio, tipos de cambio',
      kraken: 'precio',
      bitview: 'precio, dificultad, hashrate, recompensa, múltiplo de Puell, hashprice',
      whattomine: 'precio, dificultad, recompensa',
      bgeometrics: 'MPI, con retraso sin clave',
      cryptoquant: 'MPI, con una clave tuya',
      coingecko: 'precio',
      binance: 'precio en USDT, tomado como dólares',
      coinmetrics: 'múltiplo de Puell, hashprice (CC BY-NC 4.0)',
      blockchain: 'múltiplo de Puell con comisiones incluidas',
      cambridge: 'potencia de la red (CC BY-NC-SA 4.0)',
      node: 'lo que tenga tu propio servidor',
      feed: 'todas las cifras, de un feed de tu elección',
    },
  },
  not: {
    title: 'Lo que no hace',
    text: 'Nada aquí pronostica un precio ni aconseja a nadie comprar o vender. Precio y coste tiran el uno del otro, así que una brecha puede cerrarse por cualquiera de los dos lados.',
  },
};
