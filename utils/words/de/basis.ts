import type { Words } from '../en/core';
import { presets } from './states';

/** Namen der Kostenbasen. */
export const basis: Words['basis'] = {
  presets,
  rig: { name: 'eigene Maschinen', sentence: 'Ihre Maschinen zu Ihrem Tarif.' },
  pinned: (figure) => `${figure}, wie veröffentlicht`,
  rolled: (figure) => `${figure}, fortgeschrieben`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  anchored: (name) => `${name} (CBECI)`,
  read: (host, day) => `gelesen auf ${host}, ${day}`,
  readSomewhere: (day) => `ein gelesener Wert vom ${day}`,
  counting: { listed_allin: 'Vollkosten', global_electricity: 'Strom' },
};
