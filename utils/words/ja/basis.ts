import type { Words } from '../en/core';
import { presets } from './states';

/** Japanese: names of cost bases. */
export const basis: Words['basis'] = {
  presets,
  rig: { name: '自分のマシン', sentence: 'あなたのマシンと電力料金。' },
  pinned: (figure) => `${figure}（公表値）`,
  rolled: (figure) => `${figure}（繰り延べ）`,
  quarter: (quarter, year) => `${year}年第${quarter}四半期`,
  anchored: (name) => `${name}（CBECI）`,
  read: (host, day) => `${host}の記事、${day}`,
  readSomewhere: (day) => `記事の値、${day}`,
  counting: { listed_allin: '総コスト', global_electricity: '電力' },
};
