/** Where the article stands: a news site of the curated list. */
export const ARTICLE_URL = 'https://www.coindesk.com/markets/miners-feel-it';

/** An article with two prices of bitcoin, two costs of mining one, and every kind of amount that is neither. */
export const ARTICLE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Bitcoin's slide brings miners near their floor</title></head>
<body>
<nav><a href="/">Home</a> <a href="/jobs">Jobs</a> <button>Subscribe for $9 a month</button></nav>
<article>
  <h1>Bitcoin's slide brings miners near their floor</h1>
  <p>Bitcoin has come down from its October record of $126k to roughly $90k, and those who mint new coins feel it.</p>
  <p>The average cash cost of mining one bitcoin was $74,600 at listed companies, a survey of quarterly reports found.
     Anyone whose machines need more than the $74,600 it costs those companies to produce a coin has less to lose sleep
     over, one analyst joked, for he lost it months ago.</p>
  <p>The whole coin market shrank to $3.1 trillion, bitcoin's market value to $1.8 trillion. Ether lost 4% to $3,040.
     A miner from Ohio sold 1,200 BTC for $108 million; its shares closed at $14.20. Exchange-traded funds saw
     $151 million leave in one day.</p>
  <p>Difficulty reached 155 trillion, hashprice fell to $39 per petahash and day, and an engineer at a mine now earns
     $150,000 a year. The Miners' Position Index stands at −0.9.</p>
  <p>Pay in <code>const price = "$90,000"</code> or type it here:</p>
  <textarea>Bitcoin at $90,000</textarea> <input value="Bitcoin at $90,000">
  <div contenteditable="true">Bitcoin at $90,000</div>
</article>
</body>
</html>`;
