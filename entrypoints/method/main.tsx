import { render } from 'preact';
import { browser } from 'wxt/browser';
import { dress, speakIn } from '@/components/dress';
import { LanguageContext, loadLanguage } from '@/components/language';
import { Method } from '@/components/method/Method';
import { MethodContext } from '@/components/method/words';
import { currentFigures } from '@/utils/figures/current';
import { SOURCE_NAMES, sourceName } from '@/utils/figures/source-names';
import { anchorOf } from '@/utils/mining/anchor';
import { costOf } from '@/utils/mining/cost';
import { language, rig, typedMpi } from '@/utils/settings';
import { figures } from '@/utils/store';
import { localeFor } from '@/utils/words/languages';
import { methodWords } from '@/utils/words/method-words';
import { sourceText } from '@/utils/words/source-text';

dress();
const [chosen, stored, typed, machines] = await Promise.all([
  language.getValue(),
  figures.getValue(),
  typedMpi.getValue(),
  rig.getValue(),
]);
const known = currentFigures(stored, typed);
const today = {
  difficulty: known.difficulty.value,
  reward: known.reward.value,
  at: known.difficulty.observedAt,
  anchor: anchorOf(known),
};

async function show(chosen: string) {
  const locale = localeFor(chosen, browser.i18n.getUILanguage());
  const [spoken, words] = await Promise.all([loadLanguage(locale), methodWords.load(locale)]);
  speakIn(locale);
  document.title = `Hashfloor: ${words.title}`;
  const sources = Object.keys(SOURCE_NAMES).map((id) => {
    const { name, page } = sourceName(id);
    return { id, name: sourceText(id, name, spoken.words), ...(page && { page }) };
  });
  render(
    <LanguageContext.Provider value={spoken}>
      <MethodContext.Provider value={words}>
        <Method
          today={today}
          costOf={(basis) => costOf({ basis, rig: machines, ...today })}
          sources={sources}
        />
      </MethodContext.Provider>
    </LanguageContext.Provider>,
    document.body,
  );
}

await show(chosen);
language.watch((other) => void show(other));
if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
