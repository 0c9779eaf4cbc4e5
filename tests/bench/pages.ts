const CITIES = ['Tokyo', 'Lagos', 'Lisbon', 'Austin', 'Zug', 'Seoul', 'Oslo', 'Quito', 'Perth', 'Turin'];

/** Figures that vary but are the same in every run. */
const varied = (index: number, spread: number) => (index * 7919) % spread;

const about = {
  bitcoin: (index: number) =>
    `Bitcoin changed hands at $${(88_000 + varied(index, 4000)).toLocaleString('en-US')} after a quiet hour`,
  other: (index: number) =>
    `The desk filled ${varied(index, 900) + 100} orders worth $${varied(index, 90) + 10} million for its clients`,
};

/** A page of table rows, every tenth of them with one price of a bitcoin; without prices it never names bitcoin at all. */
export function rowsPage(rows: number, withPrices: boolean): string {
  const body = Array.from({ length: rows }, (_, index) => {
    const text = withPrices && index % 10 === 0 ? about.bitcoin(index) : about.other(index);
    const time = `${String(Math.floor(index / 400) % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;
    return `<tr><td>${time}</td><td>${CITIES[index % CITIES.length]}</td><td>${text}</td><td>${varied(index, 5000)} trades</td></tr>`;
  });
  const title = withPrices ? 'Bitcoin, trade by trade' : 'The desk, order by order';
  return `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1><table>${body.join('\n')}</table></html>`;
}

/** A page whose price of bitcoin is rewritten twenty times a second once `tick()` is called in it. */
export const TICKING_PAGE = `<!doctype html><html lang="en"><title>Bitcoin live</title><h1>Bitcoin price</h1>
<p>One bitcoin costs <b id="price">$90,000.00</b> now.</p><p>${'A line of text that stays as it is. '.repeat(40)}</p>
<script>
  const shown = document.getElementById('price').firstChild;
  let price = 90000;
  window.tick = () => setInterval(() => {
    price += 3.17;
    shown.data = '$' + price.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  }, 50);
</script></html>`;

/** A page with so many short sentences that each names one price of a bitcoin, all of them on one screen. */
export function crowdedPage(prices: number): string {
  const body = Array.from({ length: prices }, (_, index) => `<p>${about.bitcoin(index)}.</p>`);
  const style = 'body{columns:10;margin:0;font:4px/6px sans-serif}p{margin:0}';
  return `<!doctype html><html lang="en"><title>Bitcoin</title><style>${style}</style>${body.join('\n')}</html>`;
}
