import type { OptionsWords } from '../en/options';
import { alerts as said } from './alerts';
import { fields } from './fields';
import { sites } from './sites';

/** Japanese: the options. */
export const options: OptionsWords = {
  find: '設定を探す',
  noneFound: 'そのような設定はありません。',
  basis: {
    title: 'コストの基準',
    lead: (price) =>
      `表示されるマージンで「コスト」が何を指すか。右は今日の1枚あたりのコストと、${price}でのマージンです。`,
    presets: '今日の難易度から計算、誤差は約±10 %',
    others: 'その他の数値',
    published: { name: '公表された数値', sentence: 'アナリストやマイニング企業が書いたもの。' },
    figure: '数値',
    roll: '難易度に合わせて今日まで繰り延べる',
  },
  speech: {
    title: '言語と通貨',
    language: '言語',
    browsers: 'ブラウザに合わせる',
    currency: '金額の表示通貨',
  },
  rig: {
    efficiencyJPerTh: { label: '効率', unit: 'J/TH' },
    usdPerKwh: { label: '電力', unit: 'USD/kWh' },
    pue: { label: '冷却係数（PUE）', unit: '×' },
    overheadUsdPerPhDay: { label: 'その他のコスト', unit: 'USD/(PH/s・日)' },
    poolFeePct: { label: 'プール手数料', unit: '%' },
  },
  mpi: {
    title: 'MPIの手入力',
    lead: 'マイナーズ・ポジション・インデックスは、今日マイナーから出るコインをこの一年と比べ、標準偏差で表します。負の値は平常より少ないことを示します。平均に対する単なる比率は別の数値なので、入力しないでください。',
    value: '値',
    day: '観測日',
    inUse: (value, day) => `使用中：${value}（${day}）`,
    none: '使用中の値はありません。',
    clear: '入力した値を削除',
  },
  marks: {
    title: 'ページ上の印',
    sample: 'ビットコインの取引価格は',
    styles: {
      badge: { name: 'バッジ', sentence: '各価格の後ろにマージンを表示します。' },
      underline: { name: '下線', sentence: '各価格の下に点線だけを引きます。カードはその上で開きます。' },
      off: { name: 'オフ', sentence: 'ページはそのままです。ポップアップとツールバーは動き続けます。' },
    },
    tables: {
      title: '長い表では',
      first: {
        name: '最初の行',
        sentence: '価格のある最初の12行に印を付けます。ほかの行では、価格を指すとカードが開きます。',
      },
      all: { name: 'すべての行', sentence: '表がどれほど長くても、すべての価格に印を付けます。' },
      hover: {
        name: '指したとき',
        sentence: '12行を超える表には何も描きません。価格を指すとカードが開きます。',
      },
    },
  },
  badge: {
    title: 'ツールバーのバッジ',
    lead: '色は常にマージンの帯の色です。アイコンを指すと、判定、コスト、基準が表示されます。',
    names: {
      margin: 'コスト比マージン',
      verdict: '判定の記号',
      cost: '採掘コスト',
      price: '価格',
      hashprice: 'ハッシュプライス',
      mpi: 'MPI',
      nothing: 'なし',
    },
    sentences: {
      margin: '100 %からはパーセント記号を省きます。',
      verdict: (band) => `▼ 赤字、▽ 苦しい、◇ 薄い、△ 快適、▲ 厚い。現在：${band}。`,
      cost: '千米ドル単位。',
      price: '千米ドル単位。',
      hashprice: '1 PH/sが1日に稼ぐ額、USD。',
      mpi: '古いか不明の間は疑問符。',
      nothing: 'アイコンのみ。',
    },
  },
  alerts: {
    title: '通知',
    lead: 'ブラウザの通知で、起きたときに一度だけ知らせます。古い数値については知らせません。各項目の下は通知の文面です。',
    kinds: {
      verdict: '判定が変わったとき',
      margin: 'マージンが水準をまたいだとき',
      retarget: '難易度が調整されたとき',
      record: '難易度が記録を更新したとき',
      mpiHigh: 'MPIが2を上回ったとき',
      mpiLow: 'MPIが0を下回ったとき',
    },
    level: 'コスト比マージンの水準',
    quiet: {
      name: 'おやすみ時間',
      sentence: 'その間に起きたことは、まだ続いていれば後で知らせます。',
      from: '開始',
      to: '終了',
    },
    needsLeave: 'Hashfloorの通知をブラウザが許可する必要があります。端末ごとに一度尋ねられます。',
    allow: '通知を許可',
    refused: 'ブラウザが許可しなかったため、何も知らせません。',
    said,
  },
  fields,
  sites,
  keys: {
    bgeometrics: {
      label: 'BGeometricsのキー',
      sentence: '任意：キーがなくてもMPIは得られますが、数日遅れることがあります。',
    },
    cryptoquant: { label: 'CryptoQuantのキー', sentence: '任意：MPIを定義した本家の値。' },
    needsLeave: 'HashfloorがCryptoQuantに問い合わせることをブラウザが許可する必要があります。',
    allow: 'api.cryptoquant.comを許可',
  },
  sources: {
    title: '情報源',
    lead: '数値は閲覧内容に関係なく、予定に従って取得します。キーはこの端末に留まり、その情報源だけに送られます。',
    never: 'まだ問い合わせていません',
    answered: (age) => `${age}に応答`,
    failed: (error) => `直近の失敗：${error}`,
  },
  backup: {
    title: 'バックアップ',
    lead: 'ブラウザの同期が有効なら、設定も同期されます。キーは同期されず、ファイルにも入りません。',
    save: '設定をファイルに保存',
    load: '設定をファイルから読み込む',
    reset: 'すべて初期化',
    sure: '本当にすべて初期化しますか？',
    outcomes: {
      taken: 'ファイルの設定が有効になりました。',
      refused: 'Hashfloorの設定ファイルではないか、内容に誤りがあります。何も変更していません。',
      reset: 'すべて最初の状態に戻りました。',
    },
  },
  about: {
    title: 'Hashfloorとプライバシー',
    privacy: [
      'ページの文章もアドレスも、ブラウザの外には出ません。',
      'Hashfloorは公開の情報源に価格、難易度、ハッシュレート、MPIを問い合わせますが、あなたに関することは何も送りません。',
      'アカウントも、閲覧の計測も、広告もありません。',
    ],
    method:
      'コストは、1ブロックあたり難易度 × 2³² ハッシュを報酬で割り、1 PH/sの1日の費用を掛けたものです。費用は電力と、基準によっては諸経費です。コスト比マージンは価格 ÷ コスト − 1。判定はマイナーの状態を述べるもので、予測ではありません。',
    more: 'すべての数式、基準、情報源',
    credits:
      '価格の履歴：Coin Metrics（CC BY-NC 4.0）。難易度：Electrumのチェックポイント。現在の数値：上記の情報源。',
  },
};
