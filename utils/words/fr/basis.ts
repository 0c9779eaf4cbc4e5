import type { Words } from '../en/core';
import { presets } from './states';

/** French: names of cost bases. */
export const basis: Words['basis'] = {
  presets,
  rig: { name: 'vos propres machines', sentence: 'Vos machines à votre tarif.' },
  pinned: (figure) => `${figure}, tel que publié`,
  rolled: (figure) => `${figure}, actualisé`,
  quarter: (quarter, year) => `T${quarter} ${year}`,
  anchored: (name) => `${name} (CBECI)`,
  read: (host, day) => `lu sur ${host}, ${day}`,
  readSomewhere: (day) => `une valeur lue du ${day}`,
  counting: { listed_allin: 'coût complet', global_electricity: 'électricité' },
};
