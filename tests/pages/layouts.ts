/** A page with prices where a mark in the line would disturb. */
interface Layout {
  html: string;
  /** Marks that stand as elements; the rest are underlined alone. */
  amounts: number;
}

const page = (style: string, body: string): string =>
  `<!doctype html><html lang="en"><title>Bitcoin price</title><style>body{font:16px/1.5 sans-serif;margin:20px;width:600px}${style}</style><body><h1>Bitcoin</h1>${body}</body></html>`;

/** Every page is compared, box by box and node by node, with itself before it was marked. */
export const LAYOUTS: Record<string, Layout> = {
  'flex-text': {
    html: page(
      '.row{display:flex;gap:8px}',
      '<div class="row">Bitcoin trades at $90,000 today <i>live</i></div>',
    ),
    amounts: 0,
  },
  'flex-items': {
    html: page(
      '.row{display:flex;gap:8px;justify-content:space-between}',
      '<div class="row"><span>Bitcoin</span><span>$90,000</span><span>+2.1%</span><button>Buy</button></div>',
    ),
    amounts: 1,
  },
  grid: {
    html: page(
      '.grid{display:grid;grid-template-columns:auto auto auto;gap:4px;border:1px solid}',
      '<div class="grid"><b>Bitcoin price</b><span>$90,000</span><em>up</em></div>',
    ),
    amounts: 1,
  },
  table: {
    html: page(
      'table{border-collapse:collapse}td,th{padding:4px 8px;border:1px solid}',
      '<table><tr><th>Coin</th><th>Price</th><th>24h</th></tr><tr><td>Bitcoin</td><td>$90,123.45</td><td>+2%</td></tr><tr><td>Ethereum</td><td>$3,000.10</td><td>+1%</td></tr></table>',
    ),
    amounts: 1,
  },
  'fixed-cells': {
    html: page(
      'table{table-layout:fixed;width:300px}td{overflow:hidden;white-space:nowrap}',
      '<table><tr><td>Bitcoin</td><td>$90,123.45</td><td>+2.11%</td></tr></table>',
    ),
    amounts: 1,
  },
  ellipsis: {
    html: page(
      '.line{width:260px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}',
      '<div class="line">Bitcoin price holds at $90,000 while traders wait</div><p class="line">Bitcoin price: $90,000 and rising every day</p>',
    ),
    amounts: 2,
  },
  tabs: {
    html: page(
      'nav{display:flex}nav a{padding:6px 10px;border:1px solid}button{padding:2px 6px}',
      '<nav><a href="#">Bitcoin $90,000</a><a href="#">News</a></nav><p>Now <button>Buy bitcoin at $90,000</button> or wait</p>',
    ),
    amounts: 2,
  },
  siblings: {
    html: page(
      'p a:first-child{display:block}p i:last-child{margin-left:20px}p b:only-child{font-size:30px}b+i{color:red}',
      '<p>Bitcoin fell to $90,000 <a href="#">more</a></p><p>Now <i>mark</i> bitcoin at $90,000</p><p>Bitcoin <b>price</b> is $91,000</p>',
    ),
    amounts: 0,
  },
  floats: {
    html: page(
      '.aside{float:right;border:1px solid}.inline{display:inline-block;border:1px solid}',
      '<div class="aside">Bitcoin price $90,000</div><p>Elsewhere <span class="inline">bitcoin price $91,000</span> as ever</p>',
    ),
    amounts: 2,
  },
  prose: {
    html: page(
      '',
      '<p>Bitcoin hit a high of $126,000 in October, and fell to $90,000 by the end of the month of November, as sellers left.</p><ul><li>Bitcoin rose to $95,000</li><li>Then bitcoin fell to $85,000</li></ul>',
    ),
    amounts: 4,
  },
  'small-print': {
    html: page(
      '.tight{font-size:12px;line-height:1;width:220px}',
      '<p class="tight">Bitcoin was at $126,000 in October, and fell to $90,000 by December.</p>',
    ),
    amounts: 2,
  },
  'right-to-left': {
    html: page(
      '',
      '<div dir="rtl" lang="ar"><p>سعر البيتكوين $90,000 اليوم</p><p>Bitcoin price $91,000</p></div>',
    ),
    amounts: 2,
  },
};
