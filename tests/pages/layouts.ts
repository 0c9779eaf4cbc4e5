/** A page with prices where a mark in the line would disturb. */
interface Layout {
  html: string;
  /** Marks that stand as elements. */
  amounts: number;
  /** Amounts that are underlined, with such an element or without; none if not given. */
  lines?: number;
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
    lines: 1,
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
    lines: 3,
  },
  'counted-siblings': {
    html: page(
      '.a i:nth-child(3n){margin-left:20px}.b i:nth-last-child(3){margin-left:20px}p:not(:has(*)){padding-left:7px}.c>:first-child u{font-size:2em}',
      '<p class="a">Bitcoin at $90,000 <i>a</i><i>b</i><i>c</i><i>d</i></p><p class="b"><i>a</i><i>b</i><i>c</i><i>d</i> bitcoin at $91,000 now</p><p>Bitcoin at $93,000</p><p class="c">Bitcoin at $94,000 <a href="#"><u>now</u></a></p>',
    ),
    amounts: 0,
    lines: 4,
  },
  magnified: {
    html: page(
      '.large{zoom:2;width:280px}.large p{display:flex;margin:0}',
      '<div class="large"><p><span>Bitcoin at </span><span>$90,000</span></p></div>',
    ),
    amounts: 1,
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
  columns: {
    html: page(
      '.columns{columns:2;column-gap:20px;text-align:justify}',
      '<div class="columns"><p>Bitcoin fell to $90,000 at noon, and most of those who sold had held it for weeks alone.</p><p>By night bitcoin was at $91,500, and those who had sold bought it back, dearer than before, as they do.</p></div>',
    ),
    amounts: 2,
  },
  'line-clamp': {
    html: page(
      '.short{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;width:300px}',
      '<p class="short">Bitcoin holds at $90,000 while traders wait for what the miners will do with what they hold, and for the next retarget of difficulty.</p>',
    ),
    amounts: 1,
  },
  vertical: {
    html: page(
      '.tall{writing-mode:vertical-rl;height:300px;border:1px solid}',
      '<p class="tall">Bitcoin fell to $90,000 by noon</p><p>below</p>',
    ),
    amounts: 1,
  },
  'first-line': {
    html: page(
      'p::first-letter{font-size:3em;float:left}p::first-line{font-weight:bold}',
      '<p>Bitcoin at $90,000 was the news of the day for all who mine it, and of the week for those who do not.</p>',
    ),
    amounts: 1,
  },
  'fit-content': {
    html: page(
      '.fit{width:fit-content;border:1px solid;margin:4px 0}.least{width:min-content;border:1px solid}',
      '<p class="fit">Bitcoin price $90,000</p><div class="fit">Bitcoin <b>$91,000</b></div><p class="least">Bitcoin price $92,000</p>',
    ),
    amounts: 3,
  },
  'scrolling-box': {
    html: page(
      '.box{width:200px;height:48px;overflow:auto;border:1px solid}.line{width:220px;overflow-x:auto;white-space:nowrap;border:1px solid}',
      '<div class="box">Bitcoin fell to $90,000 at noon</div><div class="line">Bitcoin rose to $91,000 at night</div>',
    ),
    amounts: 2,
  },
  'preformatted-lines': {
    html: page(
      '.lines{white-space:pre-wrap;font-family:monospace;width:240px;border:1px solid}',
      '<div class="lines">Bitcoin price:   $90,000\nand the low was   $88,000</div>',
    ),
    amounts: 2,
  },
  'huge-and-tiny': {
    html: page(
      '.huge{font-size:72px;line-height:.9;margin:0}.tiny{font-size:8px;line-height:1.1}',
      '<p class="huge">Bitcoin at $90,000</p><p class="tiny">Bitcoin at $91,000 on the day before</p>',
    ),
    amounts: 2,
  },
  'cards-of-equal-height': {
    html: page(
      '.cards{display:flex;gap:10px}.card{flex:1;border:1px solid;padding:6px}.card h3{margin:0;font-size:16px}',
      '<div class="cards"><div class="card"><h3>Bitcoin nears $90,000</h3><p>Miners wait.</p></div><div class="card"><h3>Bitcoin left $95,000</h3><p>And sell.</p></div><div class="card"><h3>Weather</h3><p>Rain.</p></div></div>',
    ),
    amounts: 2,
  },
  'inline-block-prices': {
    html: page(
      '.price{display:inline-block;padding:2px 6px;background:#eee;border-radius:4px}',
      '<p>Bitcoin trades at <span class="price">$90,000</span> today <i>as ever</i></p><p>Bitcoin: <a class="price" href="#">$91,000</a></p>',
    ),
    amounts: 2,
  },
  'container-query': {
    html: page(
      '.box{container-type:inline-size;width:240px}@container (min-width:200px){.box p{border:1px solid;padding:5px}}',
      '<div class="box"><p>Bitcoin price at $90,000</p></div>',
    ),
    amounts: 1,
  },
  'definition-list': {
    html: page(
      'dl{display:grid;grid-template-columns:max-content max-content;gap:4px 20px}dt{font-weight:bold}dd{margin:0;text-align:right}',
      '<dl><dt>Bitcoin price</dt><dd>$90,000.12</dd><dt>Bitcoin low</dt><dd>$88,000.00</dd></dl>',
    ),
    amounts: 2,
  },
};
