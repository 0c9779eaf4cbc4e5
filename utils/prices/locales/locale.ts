/**
 * What a word tells about an amount nearby.
 *
 * - `bitcoin`, `other`: one bitcoin, or an asset that is not (other coins, shares, gold, hardware)
 * - `at`: what governs a price directly, before or behind it ("below", "reached", "altına", "を割り込み")
 * - `level`: nouns for a price ("support", "all-time high")
 * - `price`: prices as such; `trade`: being traded, quoted, worth
 * - `each`: by the coin ("per", "on average", "apiece"); `one`, `some`: a single one, a few of what follows
 * - `over`: "more than", which is a level or only a hedge
 * - `same`: a noun for the coin named before ("the token", "die Digitalmünze")
 * - `gap`: behind an amount, makes it a distance ("cheaper", "short of", "menos que") or the price of another unit ("per share")
 * - `move`: up and down; directly beside an amount it makes it a change
 * - `year`: long ago
 * - `by`: before the size of a change ("by", "um", "на")
 * - `deal`: buying, selling, paying: a sum, unless a price follows; `spend`: spending, which is `deal`, but a cost where digging is spoken of
 * - `total`: sums that are not one coin's price (caps, flows, fines, wages)
 * - `aim`: forecasts
 * - `mine`, `miner`, `cost`: digging, who or what digs and what it burns, and costs; `production`: what digging costs, in one expression; `rate`: power and hash rate, priced by the unit
 * - `rig`: hardware to dig with, which is no coin
 * - `hedge`: "about", "almost"; looked through
 * - `of`: what makes a sum of coins out of "$200 in bitcoin"
 * - `versus`: before what something is only compared with
 * - `turn`: behind sums in the order in which their assets were named ("respectively")
 * - `plain`: the commonest words of the language, to know it by and to know that a number is no count
 */
export type Tag =
  | 'bitcoin'
  | 'other'
  | 'at'
  | 'level'
  | 'price'
  | 'trade'
  | 'each'
  | 'one'
  | 'some'
  | 'over'
  | 'same'
  | 'gap'
  | 'move'
  | 'year'
  | 'by'
  | 'deal'
  | 'spend'
  | 'total'
  | 'aim'
  | 'mine'
  | 'miner'
  | 'cost'
  | 'production'
  | 'rate'
  | 'rig'
  | 'hedge'
  | 'of'
  | 'versus'
  | 'turn'
  | 'plain';

/**
 * One language: its money and multipliers, number words, and what its words tell of an amount. Of the words those of prices,
 * changes, sums and mining matter most; a language without `total`, `move` and `cost` marks too much, one without `at`, `level`
 * and `trade` too little. Longer entries win over shorter ones, and in a tie the list that comes first.
 *
 * All lists are word beginnings in lower case with blanks between: `_` stands for a blank inside, `.` at the end asks for the
 * whole word, upper case for just that spelling. Each stands in one list alone: the first would win.
 */
export interface Locale {
  /** Currency words by ISO code, multipliers by power of ten, `BTC` and `coin` for quantities of assets, `count` for those of things, `%`. */
  money: Readonly<Record<string, string>>;
  words: Readonly<Partial<Record<Tag, string>>>;
  /** What governs an amount stands behind it: "9万ドルを割り込み". */
  postpositions?: boolean;
  /** Currency of bare numbers that are far too large for dollars: "종가 126,800,000". */
  home?: string;
  /** Fractions are written behind a comma. */
  decimalComma?: boolean;
  /** Number words by value, up to a hundred, for prices spelled out; multipliers come from `money`. */
  spelled?: Readonly<Record<number, string>>;
}
