import type { Words } from '../en/core';
import { presets } from './states';

/** Italian: names of cost bases. */
export const basis: Words['basis'] = {
  presets,
  rig: { name: 'le tue macchine', sentence: 'Le tue macchine alla tua tariffa.' },
  pinned: (figure) => `${figure}, come pubblicato`,
  rolled: (figure) => `${figure}, aggiornato`,
  quarter: (quarter, year) => `T${quarter} ${year}`,
  anchored: (name) => `${name} (CBECI)`,
  read: (host, day) => `letto su ${host}, ${day}`,
  readSomewhere: (day) => `un valore letto del ${day}`,
  counting: { listed_allin: 'costo pieno', global_electricity: 'elettricità' },
};
