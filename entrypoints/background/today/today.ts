import { browser } from 'wxt/browser';
import { currentFigures } from '@/utils/figures/current';
import type { KnownFigures } from '@/utils/figures/figure';
import type { Basis, Rig } from '@/utils/mining/basis';
import { standingOf } from '@/utils/mining/standing';
import type { Standing } from '@/utils/mining/terms';
import * as settings from '@/utils/settings';
import * as store from '@/utils/store';
import { localeFor } from '@/utils/words/languages';

/** Everything that badge and marks are made of. */
export interface Today {
  figures: KnownFigures;
  basis: Basis;
  rig: Rig;
  standing: Standing;
  now: number;
  /** That is spoken and counted in, BCP 47. */
  locale: string;
}

/** Where the price stands now, from the store and the settings. */
export async function today(now = Date.now()): Promise<Today> {
  const [stored, typedMpi, basis, rig, language, lastBands] = await Promise.all([
    store.figures.getValue(),
    settings.typedMpi.getValue(),
    settings.basis.getValue(),
    settings.rig.getValue(),
    settings.language.getValue(),
    store.lastBands.getValue(),
  ]);
  const locale = localeFor(language, browser.i18n.getUILanguage());
  const figures = currentFigures(stored, typedMpi);
  return { figures, basis, rig, standing: standingOf({ figures, basis, rig, lastBands, now }), now, locale };
}
