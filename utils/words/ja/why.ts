import type { DepthWords } from '../en/depth';

/** Japanese: reasons of the verdict. */
export const why: DepthWords['why'] = {
  title: 'なぜこの判定か',
  margin: {
    name: 'マージン',
    over: (price, margin, cost, basis) =>
      `価格${price}は、1枚の採掘コスト${cost}を${margin}上回っています（${basis}）。`,
    under: (price, margin, cost, basis) =>
      `価格${price}は、1枚の採掘コスト${cost}を${margin}下回っています（${basis}）。`,
    band: (band) => `帯は「${band}」です。`,
    above: (band, price, change) => `${price}（${change}）からは「${band}」になります。`,
    below: (band, price, change) => `${price}（${change}）を下回ると「${band}」になります。`,
    unsure: (low, high) => `コスト自体も${low}から${high}までのどこかにあり得ます。`,
  },
  mpi: {
    name: '流出入',
    reading: (value, day, meaning) => `MPIは${day}に${value}でした。${meaning}`,
    up: (band, points) => `あと${points}ポイント上がると「${band}」になります。`,
    down: (band, points) => `あと${points}ポイント下がると「${band}」になります。`,
    stale: (value, day) =>
      `分かっている最新のMPIは${day}の${value}で、マイナーが今日コインをどうしているかを言うには古すぎます。`,
    unknown: 'MPIが分からないため、マイナーがコインをどうしているかは述べません。',
  },
  network: {
    name: 'ネットワーク',
    ribbon: (share, state) => `直近30日の平均ハッシュレートは、直近60日の平均を${share}います：${state}。`,
    above: (share) => `${share}上回って`,
    below: (share) => `${share}下回って`,
    since: (day) => `${day}から続いています。`,
    retargets: (state, reason) => `ハッシュレートの履歴がないため、難易度によります。${state}：${reason}。`,
    record: (distance, day) => `難易度は${day}の記録を${distance}下回っています。`,
    atRecord: '難易度は記録を更新中です。',
  },
  week: {
    name: '先週から',
    figure: (name, from, to, change) => `${name} ${from} → ${to} (${change})`,
    price: '価格',
    cost: 'コスト',
    difficulty: '難易度',
    mpi: 'MPI',
    verdict: (from, to) => `判定は「${from}」から「${to}」に変わりました。`,
    same: '判定は変わっていません。',
    unknown: '一週間前、この基準での記録はありませんでした。今後は毎日、この端末に記録を残します。',
  },
  past: {
    name: 'このような時期',
    margin: (band) => `マージンが「${band}」の帯`,
    both: (band, network) => `マージンが「${band}」の帯でネットワークが${network}`,
    told: (state, year, times, known, rose) => {
      if (known === 0) return `${year}年以来、${state}の時期は${times}回。その後を言うには新しすぎます。`;
      const open = times > known ? `（${times - known}回はまだ新しすぎます）` : '';
      return `${year}年以来、${state}の時期は${times}回。始まってから90日間に価格が上がったのは、${known}回のうち${rose}回です${open}。`;
    },
    never: (state, year) => `${year}年以来、${state}の時期はほかにありません。`,
    caution: (count) =>
      `${count}件では何かを予測するには少なすぎ、モデルは後から当てはめたものです。流出入は履歴が無料ではないため除いています。`,
    list: 'それぞれの時期',
    from: '開始',
    to: '終了',
    change: '90日後',
    open: 'まだ不明',
  },
};
