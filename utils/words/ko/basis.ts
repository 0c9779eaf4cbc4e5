import type { Words } from '../en/core';
import { presets } from './states';

/** Korean: names of cost bases. */
export const basis: Words['basis'] = {
  presets,
  rig: { name: '내 채굴기', sentence: '내 채굴기와 내 전기 요금.' },
  pinned: (figure) => `${figure}, 발표값 그대로`,
  rolled: (figure) => `${figure}, 오늘까지 환산`,
  quarter: (quarter, year) => `${year}년 ${quarter}분기`,
  anchored: (name) => `${name} (CBECI)`,
  read: (host, day) => `${host} 기사, ${day}`,
  readSomewhere: (day) => `기사에서 읽은 값, ${day}`,
  counting: { listed_allin: '총비용', global_electricity: '전기료' },
};
