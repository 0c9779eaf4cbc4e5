import type { Words } from '../en/core';
import { presets } from './states';

/** Chinese (China): names of cost bases. */
export const basis: Words['basis'] = {
  presets,
  rig: { name: '自己的矿机', sentence: '你的矿机，你的电价。' },
  pinned: (figure) => `${figure}，按发布值`,
  rolled: (figure) => `${figure}，推算至今`,
  quarter: (quarter, year) => `${year}年第${quarter}季度`,
  anchored: (name) => `${name}（CBECI）`,
  read: (host, day) => `读自${host}，${day}`,
  readSomewhere: (day) => `${day}的文章读数`,
  counting: { listed_allin: '全部成本', global_electricity: '电费' },
};
