import type { DepthWords } from '../en/depth';
import { plot } from './plot';
import { whatIf } from './what-if';
import { why } from './why';

/** Alles eine Ebene unter dem Gesicht. */
export const depth: DepthWords = {
  plot,
  whatIf,
  why,
  study: {
    title: 'Genauer hingesehen',
    method: 'Wie es berechnet wird',
    options: 'Einstellungen',
  },
};
