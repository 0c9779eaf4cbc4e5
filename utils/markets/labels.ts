/** What the words beside a number say of it: the last price of the pair, another figure of the market, or neither. */
export type Label = 'last' | 'other' | 'none';

/** Words of figures that are near the price and are not it, in the languages of exchanges. Latin and Cyrillic words stand alone. */
const OTHER_WORDS =
  // English
  'mark|index|indices|fair|high|hi|low|lo|open|closed?|prev|previous|ath|atl|peak|bottom|volume|vol|turnover|vwap|avg|average|mean|bids?|asks?|buy|sell|offer|spread|entry|exit|liq|liquidation|funding|settle(?:ment)?|limit|stop|trigger|min(?:imum)?|max(?:imum)?|range|change|chg|cap|support|resistance|target|forecast|prediction|strike|reference|est(?:imated)?|underlying|oracle|basis|from|yesterday|year|week|month|52w|7d|30d|o|h|l|c|' +
  // German, French, Spanish, Italian, Portuguese, Dutch
  'hoch|tief|(?:höchst|tiefst)(?:kurs)?|tages(?:hoch|tief)|eröffnung|schluss|vortag|geld|brief|(?:an|ver)?kauf(?:en)?|spanne|durchschnitt|kurs-?ziel|indexpreis|markpreis|' +
  'haut|bas|ouverture|clôture|fermeture|achat|vente|acheter|vendre|indice|moyenne|marque|' +
  'máximo|máx|mínimo|mín|alto|bajo|apertura|cierre|compra|venta|comprar|vender|índice|promedio|marca|' +
  'massimo|minimo|chiusura|acquisto|vendita|acquista|vendi|medio|' +
  'máxima|mínima|alta|baixa|abertura|fechamento|venda|média|marcação|preço-?alvo|' +
  'hoog|laag|hoogste|laagste|opening|slot|koop|verkoop|gemiddeld|' +
  // Turkish, Polish, Russian, Ukrainian
  'yüksek|düşük|açılış|kapanış|alış|satış|alim|al|sat|ortalama|endeks|işaret|hacim|' +
  'najwyższa|najniższa|maks|otwarcie|zamknięcie|kupno|sprzedaż|średnia|' +
  'макс|мин|максимум|минимум|максимальная|минимальная|открытие|закрытие|покупка|продажа|купить|продать|индекс|маркировки|маркировка|средняя|спред|объ[её]м|мін|відкриття|закриття|купівля|продаж|' +
  // Indonesian, Vietnamese
  'tertinggi|terendah|pembukaan|penutupan|beli|jual|rata-rata|cao|thấp|mở cửa|đóng cửa|mua|bán|chỉ số|đánh dấu|trung bình';
/** The same in scripts that write without blanks. */
const OTHER_SIGNS =
  /[最更]?高[价値值]?|最低|低[价値]|安値|始値|終値|开盘|開盤|收盘|收盤|标记|標記|マーク|指数|指數|インデックス|昨收|均价|均價|买|買|卖|賣|売|売値|買値|高値|出来高|成交量|成交额|资金|강평|청산|고가|저가|시가|종가|전일|마크|지수|매수|매도|평균|거래량|거래대금|최고|최저|सूचकांक|उच्च|निम्न|สูงสุด|ต่ำสุด|เปิด|ปิด|ดัชนี|ซื้อ|ขาย|24\s?(?:h|hr|hours?|std|小时|小時|시간|時間|ч|год|sa|saat|giờ|jam|ชม|ชั่วโมง)\b|24[hH]|24小|24時|24시/u;
const LAST_WORDS =
  'last|latest|current|live|ltp|letzter|letzte|aktuell|aktueller|kurs|dernier|actuel|cours|último|ultimo|última|actual|atual|attuale|prezzo|son|güncel|ostatnia|ostatni|laatste|последняя|текущая|текущий|курс|остання|поточна|terakhir|terkini|price|precio|prix|preço|цена|fiyat|cena|harga|giá|preis|prijs';
const LAST_SIGNS =
  /最新|现价|現價|成交价|成交價|現在値|現在価格|最終価格|最終取引|현재가|현재|최근가|ราคาล่าสุด|ล่าสุด|वर्तमान|अंतिम/u;

const alone = (words: string) => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'iu');
const OTHER = alone(OTHER_WORDS);
const LAST = alone(LAST_WORDS);

/** Reads the words beside a number. "Mark price" is another figure although it says price. */
export function readLabel(text: string): Label {
  const label = text.replace(/[\d.,%+\-−]+(?![a-z])/giu, ' ');
  if (OTHER.test(label) || OTHER_SIGNS.test(text)) return 'other';
  return LAST.test(label) || LAST_SIGNS.test(label) ? 'last' : 'none';
}
