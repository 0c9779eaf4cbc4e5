import type { ThisPageWords } from '../en/this-page';

export const thisPage: ThisPageWords = {
  label: 'このページ',
  markets: {
    spot: '現物',
    perpetual: '無期限：価格に連動するが価格そのものではない',
    futures: '先物：先の日付の価格',
    option: 'ビットコインのオプション',
  },
  asDollars: (currency) => `${currency}は米ドルとみなしています`,
  fromTitle: 'タイトルから読み取り',
  notBitcoin: 'ビットコインの価格ではありません。本文が述べるものだけに印を付けます。',
  untold: 'ここでは最新の価格を判別できません。',
  gaveUp: 'このページは印を何度も消すため、再読み込みされるまで何も表示しません。',
  forbidden: 'アドレスの一覧により、このページには印を付けません。',
};
