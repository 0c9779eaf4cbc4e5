import type { Words } from '../en/core';
import { presets } from './states';

/** Spanish: names of cost bases. */
export const basis: Words['basis'] = {
  presets,
  rig: { name: 'tus propias máquinas', sentence: 'Tus máquinas con tu tarifa.' },
  pinned: (figure) => `${figure}, tal como se publicó`,
  rolled: (figure) => `${figure}, actualizado`,
  quarter: (quarter, year) => `T${quarter} ${year}`,
  anchored: (name) => `${name} (CBECI)`,
  read: (host, day) => `leído en ${host}, ${day}`,
  readSomewhere: (day) => `una lectura del ${day}`,
  counting: { listed_allin: 'coste total', global_electricity: 'electricidad' },
};
