import type { Words } from '../en/core';
import { presets } from './states';

/** Turkish: names of cost bases. */
export const basis: Words['basis'] = {
  presets,
  rig: { name: 'kendi makineleriniz', sentence: 'Makineleriniz, kendi tarifenizle.' },
  pinned: (figure) => `${figure}, yayımlandığı gibi`,
  rolled: (figure) => `${figure}, güncellenmiş`,
  quarter: (quarter, year) => `${year} ${quarter}. çeyrek`,
  anchored: (name) => `${name} (CBECI)`,
  read: (host, day) => `${host} sitesinde okundu, ${day}`,
  readSomewhere: (day) => `okunan bir değer, ${day}`,
  counting: { listed_allin: 'tam maliyet', global_electricity: 'elektrik' },
};
