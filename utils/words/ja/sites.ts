import type { SitesWords } from '../en/sites';

export const sites: SitesWords = {
  title: 'サイト',
  lead: '他のサイトは、そのサイトを開いているときにポップアップから追加します。',
  search: 'サイトを探す',
  noneFound: '一覧にそのサイトはありません。',
  kinds: { own: '自分で追加', exchange: '取引所', prices: '価格ページ', news: 'ニュース' },
  forget: (host) => `${host}の許可を返す`,
  count: (on, all) => `${all}件中${on}件オン`,
  all: 'すべて',
  off: (hosts) => `オフにしたサイト：${hosts}`,
  refused: 'ブラウザーが許可しませんでした。何も変わっていません。',
  offered: {
    title: '必要なときに加えるサイト',
    lead: '先にブラウザーが確認します。オフにすると許可は返されます。',
  },
  groups: {
    exchanges: 'その他の国の取引所',
    derivatives: '先物と無期限契約',
    prices: '価格ページとエクスプローラー',
    finance: '金融サイトと検索',
    news: 'その他の言語のニュース',
  },
  strips: {
    name: '価格の帯',
    sentence: 'ページ上部の帯にあるビットコイン価格に、控えめな印を一つ付けます。',
  },
  rules: {
    title: 'アドレス',
    lead: '1行に1つ。example.com、その下も含む *.example.com、一部だけなら example.com/forum。* は任意の文字列です。',
    blocked: '決して付けない',
    allowed: 'それでも付ける',
    noAddress: (line) => `「${line}」はアドレスではなく、どれにも一致しません。`,
  },
  charts: {
    name: '埋め込みチャート',
    sentence: 'TradingViewなどの枠の中に、表示される場所を問わず印を付けます。先にブラウザーが確認します。',
  },
};
