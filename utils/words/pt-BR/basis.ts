import type { Words } from '../en/core';
import { presets } from './states';

/** Brazilian Portuguese: names of cost bases. */
export const basis: Words['basis'] = {
  presets,
  rig: { name: 'suas próprias máquinas', sentence: 'Suas máquinas na sua tarifa.' },
  pinned: (figure) => `${figure}, publicado`,
  rolled: (figure) => `${figure}, atualizado`,
  quarter: (quarter, year) => `${quarter}T ${year}`,
  anchored: (name) => `${name} (CBECI)`,
  read: (host, day) => `lido em ${host}, ${day}`,
  readSomewhere: (day) => `uma leitura de ${day}`,
  counting: { listed_allin: 'custo total', global_electricity: 'eletricidade' },
};
