/** What bitcoin is called, as word beginnings in lower case: one string, so that it can be searched and looked up. */
export const BITCOIN_NAMES =
  'bitcoin btc xbt ₿ bitcóin биткоин биткойн биток біткоїн біткойн біткоін біток ビットコイン 비트코인 比特币 比特幣 बिटकॉइन बिटकॉयन बिटकोइन बिटक्वाइन बिटक्वॉइन बिट्कॉइन बिटकाइन बिटकोयन بيتكوين بتكوين بیت‌کوین ביטקוין บิตคอยน์ บิทคอยน์ বিটকয়েন பிட்காயின் bitkoin';

/** What else a text may call it by, the crypto currency that is the largest or the virtual money of Mt. Gox, that it is mined, and where it is traded. */
const kin =
  /crypto|krypto|cripto|kripto|virtual|digital|\bcoins?\b|halving|mt\.? ?gox|\bmin(?:ing|ed|ers?)\b|penambang|madenci|dijital|num[eé]rique|cyfrow|coinbase|binance|kraken|bitstamp|bitfinex|bybit|deribit|upbit|bithumb|max pain|hodl|satoshi/i;
const kinBeyondAscii =
  /крипто|암호화폐|가상화폐|가상자산|加密|暗号資産|仮想通貨|क्रिप्टो|майн[иі]нг|битк[аоиу]|біт[ко]|비트|채굴|マイナー|マイニング|採掘|挖矿|挖礦|大饼|大餅|[矿礦][工企机機]|数字货币|虚拟货币|虛擬貨幣|코인|tiền (?:số|ảo|mã|điện)|thợ đào|górni[kc]|майнер|добыч|видобут|माइन|цифров|デジタルゴールド|디지털 금|업비트|빗썸|코인원|[数數][字位][黄黃]金|डिजिटल|kỹ thuật số/i;

const names = BITCOIN_NAMES.split(' ');
const inAscii = new RegExp(names.filter((name) => /^[a-z]+$/.test(name)).join('|'), 'i');
const beyondAscii = new RegExp(names.filter((name) => !/^[a-z]+$/.test(name)).join('|'), 'i');

/** Most text of most pages has no letter beyond ASCII, and no need to be searched for names that have. */
export const goesBeyond = /[^\0-\x7f]/;

/** Whether a text names bitcoin in any language the extension reads. Cheap: meant to decide whether to look closer. */
export const namesBitcoin = (text: string): boolean =>
  inAscii.test(text) || (goesBeyond.test(text) && beyondAscii.test(text));

/** Whether a text may mean bitcoin without naming it. */
export const mayMeanBitcoin = (text: string): boolean =>
  kin.test(text) || (goesBeyond.test(text) && kinBeyondAscii.test(text));
