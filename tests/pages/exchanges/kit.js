/* What every modelled page is made of. Runs in the page; the models call it. */
const $ = (selector) => document.querySelector(selector);
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join('');
/* Making a formatter takes long, and these pages write hundreds of figures a second. */
const formatters = new Map();
const formatted =
  (locale) =>
  (price, digits = 2) => {
    const key = `${locale} ${digits}`;
    if (!formatters.has(key)) {
      const exactly = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      formatters.set(key, new Intl.NumberFormat(locale, exactly));
    }
    return formatters.get(key).format(price);
  };
const en = formatted('en-US');
const de = formatted('de-DE');
const indian = formatted('en-IN');
const plain = (price, digits = 2) => price.toFixed(digits);

/* Figures that move with the price: elements with data-ratio show the price times that, formatted as data-as says. */
const FORMATS = { en, plain, de, indian };
function figures(price) {
  for (const element of document.querySelectorAll('[data-ratio]')) {
    const { ratio, as = 'en', digits = '2' } = element.dataset;
    element.textContent = FORMATS[as](price * Number(ratio), Number(digits));
  }
}

const ratio = (value, as = 'en', digits = 2) =>
  `data-ratio="${value}" data-as="${as}" data-digits="${digits}"`;

/* One half of a book: rows of price, size and total, in elements and with a class of the model's own choice. */
const half = (count, side, { row = 'div', cell = 'span', rowClass = '', as = 'en', digits = 2 } = {}) =>
  times(count, (index) => {
    const away = side === 'ask' ? 1 + (count - index) * 0.0001 : 1 - (index + 1) * 0.0001;
    return `<${row} class="${rowClass}"><${cell} ${ratio(away, as, digits)}></${cell}><${cell}>0.${1234 + index * 17}</${cell}><${cell}>${en(8000 + index * 311, 1)}</${cell}></${row}>`;
  });

const tape = (count, { row = 'div', cell = 'span', rowClass = '', as = 'en', digits = 2 } = {}) =>
  times(count, (index) => {
    const time = `12:3${index % 10}:1${index % 6}`;
    return `<${row} class="${rowClass}"><${cell} ${ratio(1 + (index - 5) / 40000, as, digits)}></${cell}><${cell}>0.0${100 + index * 7}</${cell}><${cell}>${time}</${cell}></${row}>`;
  });

/* A list of pairs, bitcoin's among them, as it stands beside a chart. */
const pairs = (quote, { row = 'div', cell = 'span', as = 'en', digits = 2, link = '' } = {}) =>
  ['BTC', 'ETH', 'SOL', 'XRP', 'WBTC', 'BCH', 'DOGE', 'LTC']
    .map((coin, index) => {
      const value = coin === 'BTC' ? 1 : coin === 'WBTC' ? 0.9991 : 0.04 / (index + 1);
      const name = link ? `<a href="${link.replace('%', coin)}">${coin}/${quote}</a>` : `${coin}/${quote}`;
      return `<${row}><${cell}>${name}</${cell}><${cell} ${ratio(value, as, digits)}></${cell}><${cell}>+${index}.2%</${cell}></${row}>`;
    })
    .join('');

const form = (as = 'plain', digits = 2) =>
  `<form><label>Price <input name="price" data-price="${as} ${digits}"></label><label>Amount <input name="amount" value="0.5"></label><button type="button">Buy BTC</button></form>`;

/* Boxes of all elements of the page, to be compared. */
function boxes() {
  return [...document.body.querySelectorAll('*')]
    .filter(({ localName }) => !localName.startsWith('hashfloor') && localName !== 'script')
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName}.${element.className} ${[x, y, width, height].map((n) => n.toFixed(2))}`;
    });
}

/**
 * Sets the page going. `write` shows a price; `shown` reads back what the page itself shows; `title` names the page.
 * Until `run` is called the price wanders by a few steps, four times a second; `still` pages never tick.
 */
function model({ price, step = 1, write, shown, title, after, still = false }) {
  let now = price;
  const show = (next) => {
    now = next;
    figures(next);
    write(next);
    if (title) document.title = title(next);
    for (const input of document.querySelectorAll('[data-price]')) {
      const [as, digits] = input.dataset.price.split(' ');
      input.value = FORMATS[as](next, Number(digits));
    }
  };
  const page = { wrong: [], price: () => now, boxes: [], show, moved: [] };
  window.modelled = page;
  window.addEventListener('error', ({ message }) => page.wrong.push(message));
  show(price);
  after?.();
  page.boxes = boxes();
  let beats = 0;
  const beat = still ? 0 : setInterval(() => show(price + ((++beats * 7) % 11) * step), 250);
  // An element in the line around the mark is as much wider as the mark is.
  page.compare = () => {
    const before = page.boxes;
    show(price);
    const grown = new Set(
      [...document.querySelectorAll('hashfloor-mark')].flatMap((mark) => {
        const inLine = [];
        for (let up = mark.parentElement; getComputedStyle(up).display === 'inline'; up = up.parentElement)
          inLine.push(`${up.localName}.${up.className} `);
        return inLine;
      }),
    );
    return boxes().filter(
      (box, index) => box !== before[index] && ![...grown].some((name) => box.startsWith(name)),
    );
  };
  const next = (tick) => {
    const value = price + ((tick * 7919) % 200) * step;
    show(value);
    const expected = shown?.(value);
    if (expected && expected[0] !== expected[1]) page.wrong.push(`${expected[1]} for ${expected[0]}`);
  };
  const marks = () => document.querySelectorAll('hashfloor-mark');
  // In bursts, as exchanges send them: who observes the page hears of each update, but few of them are ever painted.
  page.run = async (count) => {
    clearInterval(beat);
    const channel = new MessageChannel();
    const nextTask = () =>
      new Promise((done) => {
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
      });
    let most = 0;
    for (let tick = 1; tick <= count; tick++) {
      next(tick);
      if (tick % 20 === 0) {
        await new Promise((done) => setTimeout(done, 16));
        most = Math.max(most, marks().length);
      } else await (tick % 5 === 0 ? nextTask() : null);
    }
    return { most, wrong: page.wrong };
  };
  page.pace = async (count) => {
    const elements = new Set();
    const counts = new Set();
    clearInterval(beat);
    for (let tick = 1; tick <= count; tick++) {
      next(tick);
      await new Promise((done) => setTimeout(done, 50));
      counts.add(marks().length);
      elements.add(marks()[0]);
    }
    return { counts: [...counts], elements: elements.size, wrong: page.wrong };
  };
}

Object.assign(globalThis, { $, en, plain, de, indian, ratio, half, tape, pairs, form, model });
