import type { Words } from '../en/core';
import { presets } from './states';

/** Russian: names of cost bases. */
export const basis: Words['basis'] = {
  presets,
  rig: { name: 'собственные машины', sentence: 'Ваши машины по вашему тарифу.' },
  pinned: (figure) => `${figure}, как опубликовано`,
  rolled: (figure) => `${figure}, пересчитано`,
  quarter: (quarter, year) => `${quarter} кв. ${year}`,
  anchored: (name) => `${name} (CBECI)`,
  read: (host, day) => `прочитано на ${host}, ${day}`,
  readSomewhere: (day) => `прочитанное значение, ${day}`,
  counting: { listed_allin: 'полная стоимость', global_electricity: 'электричество' },
};
