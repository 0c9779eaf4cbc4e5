import { goesBeyond } from './names-bitcoin';

/** Words of charts, exchanges and mining: what goes on about bitcoin without naming it speaks in them. */
const inAscii =
  /\bsuppo?rt|\bsoporte|\bsuporte|\bsupport[oi]\b|resisten|resistan|widerstand|weerstand|\bsteun(?:zone|niveau)|moving average|gleitend|moyenne mobile|media m[oó]|voortschrijdend|\b\d+[- ]?(?:day|week|dma|wma|ma)\b|\b[es]?ma\b|fibo|\bath\b|rally|rialz|ribass|\bbulls?\b|bullish|\bbears?\b|bearish|alcist|bajist|altist|baixist|haussier|baissier|breakout|strikes?\b|gamma|\bsats?\b|break-?even|cost basis|average (?:entry|purchase|acquisition)|production cost|cost of production|produced coin|per coin|per token|par jeton|por moeda|por moneda|moneta minata|cada moneda|hash ?r|hash-?r|bottom target|year-end call|kurse? |trader|verk[aä]ufer|vendeurs|vendedores|venditori|sellers|uptrend|downtrend|candle|momentum|\bdip\b|the (?:asset|token)\b|whales?\b|\b20\d\d peak|maliyeti|destek|biaya produksi|chart|volatil|target price|\bcme\b|liquidation|realized price|holders|hashing|\bto mine\b|psychological|bought the top|\bspot (?:at|price)|ejercicio|uitoefen|wykonani|exercice|esercizio|exercício|coste base|max(?:imum)? pain|bitomat/i;
const beyondAscii =
  /달러 ?선|만 ?원선|저항선|지지선|생산 비용|손익분기|移動平均|上値|下値|戻り売り|1コイン|サポート|レジスタンス|支[撑撐]位|阻力|均[线線]|поддержк|сопротивл|безубыт|себестоим|пробой|пробі[йя]|підтримк|опор[уі]|беззбитк|собіварт|х[еэ]шр|सपोर्ट|रेजिस्टेंस|hỗ trợ|kháng cự|opór|wsparcie n|krocząc|direnç|résistance|coût de production|unterstützung bei|prix de revient|satıcılar|[矿礦][场場]|ликвидац|ліквідац/i;

/** What is shorter is a cell or a label. */
const SHORTEST = 16;
/** Numbers of a price's length. Most texts of a page have none, and are not searched for words. */
const large =
  /\d(?:\d{3}|[.,' \u00a0\u202f]\d{3}| ?(?:[kKкК]\b|[万萬만억千]|(?:mil|bin)\b|tys|ribu|juta|тыс|тис|लाख|triệu))/;

/** Whether a text speaks of markets or mining, so that a sum in it may be bitcoin's price although nothing names it. */
export function speaksOfMarkets(text: string): boolean {
  if (text.length < SHORTEST || !large.test(text)) return false;
  return inAscii.test(text) || (goesBeyond.test(text) && beyondAscii.test(text));
}
