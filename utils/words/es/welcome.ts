import type { WelcomeWords } from '../en/welcome';

/** Spanish: the welcome page. */
export const welcome: WelcomeWords = {
  title: 'Un precio tiene suelo',
  lead: 'Hashfloor muestra, dondequiera que haya un precio de Bitcoin, cuánto está por encima de lo que cuesta minar uno. Desde ahora hay marcas así detrás de los precios en sitios de exchanges y noticias.',
  sample: {
    label: 'Un ejemplo',
    headline: 'Bitcoin cierra una semana tranquila cerca de {now}',
    text: [
      'La moneda cotizaba a {now} el domingo por la noche. El jueves había tocado {high} durante una hora antes de volver.',
      'Aun así, una mina del norte compró máquinas por {sum}. «A {low} apagaríamos la mitad», dijo su dueño.',
    ],
    sum: '12 millones de dólares',
    explained: (margin, price, cost, basis) =>
      `${margin} detrás de ${price} dice: esa es la distancia a los ${cost} que cuesta minar uno hoy (${basis}). La suma de las máquinas no es el precio de una moneda y queda como está. Señala una marca en una página y una tarjeta dirá más.`,
    spoken: (margin) => `${margin} frente al coste de minado`,
  },
  basis: {
    title: '¿Qué debe significar «coste»?',
    lead: 'Las marcas de arriba siguen tu elección. Puedes cambiarla en las opciones cuando quieras; allí están también las cifras publicadas y tus propias máquinas.',
  },
  currency: {
    title: '¿En qué moneda piensas?',
    lead: 'Los costes se calculan en dólares. En nuestras páginas se muestran en:',
    label: 'Moneda',
  },
  privacy: {
    title: 'Qué puede hacer, y qué sale de tu navegador',
    sentences: [
      'Lee el texto de las páginas de una lista de exchanges y noticias para encontrar precios, y de ningún otro sitio hasta que lo permitas.',
      'Nada de lo que lee sale nunca de tu navegador: ni texto, ni direcciones, ni historial.',
      'Pregunta a unas pocas fuentes públicas por precio, dificultad y flujos de los mineros, según un horario y no porque abras una página.',
      'Tus ajustes los guarda tu navegador, y los sincroniza si le dejas; las claves que introduzcas se quedan en este dispositivo.',
      'No hay cuenta, ni rastreo, ni publicidad, y cada permiso dado puede retirarse en el navegador en cualquier momento.',
    ],
  },
  done: 'Listo',
  method: 'Cómo se calcula',
  sites: 'La lista de sitios',
};
