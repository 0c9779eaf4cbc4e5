/** What bitcoin is called, as word beginnings in lower case: one string, so that it can be searched and looked up. */
export const BITCOIN_NAMES =
  'bitcoin btc xbt ₿ биткоин биткойн биток біткоїн біткойн біткоін біток ビットコイン 비트코인 比特币 比特幣 बिटकॉइन बिटकॉयन बिटकोइन بيتكوين بتكوين بیت‌کوین ביטקוין บิตคอยน์ บิทคอยน์ বিটকয়েন பிட்காயின் bitkoin';

/** What else a text may call it by, the crypto currency that is the largest or the virtual money of Mt. Gox, and that it is mined. */
const kin =
  /crypto|крипто|krypto|cripto|kripto|암호화폐|가상화폐|가상자산|加密|暗号資産|仮想通貨|क्रिप्टो|virtual|digital|\bcoins?\b|halving|mt\.? ?gox|\bmin(?:ing|ed|ers?)\b|майн[иі]нг|битк[аоиу]|біт[ко]|비트|채굴|マイナー|マイニング|採掘|挖矿|挖礦|大饼|大餅|[矿礦][工企机機]|数字货币|虚拟货币|虛擬貨幣|코인|tiền (?:số|ảo|mã|điện)|thợ đào|penambang|górni[kc]|madenci|майнер|добыч|видобут|माइन|цифров|デジタルゴールド|디지털 금|[数數][字位][黄黃]金|डिजिटल|dijital|kỹ thuật số/i;

const pattern = new RegExp(BITCOIN_NAMES.replaceAll(' ', '|'), 'i');

/** Whether a text names bitcoin in any language the extension reads. Cheap: meant to decide whether to look closer. */
export function namesBitcoin(text: string): boolean {
  return pattern.test(text);
}

/** Whether a text may mean bitcoin without naming it. */
export const mayMeanBitcoin = (text: string): boolean => kin.test(text);
