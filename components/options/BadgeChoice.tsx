import { Choice } from '@/components/Choice';
import { Icon } from '@/components/Icon';
import { useLanguage } from '@/components/language';
import { Section } from '@/components/Section';
import { BAND_LOOKS } from '@/utils/looks';
import { BADGE_CHOICES, badgeText } from '@/utils/words/badge-text';
import { useFindable } from './find';
import type { OptionsProps } from './options-props';
import { useOptionsWords } from './words';

/** What the badge on the toolbar icon shows, each choice as it would look now. */
export function BadgeChoice({ settings, standing, figures, onChange }: OptionsProps) {
  const { words } = useLanguage();
  const { badge: own, fields } = useOptionsWords();
  const find = useFindable();
  const band = standing.bands.margin;
  // A toolbar does not tell its ground: the badge bears the same colours on all.
  const { solid, onSolid } = BAND_LOOKS[band].light;
  const sentences = { ...own.sentences, verdict: own.sentences.verdict(words.bands[band]) };
  return (
    <Section id="badge" title={own.title} lead={own.lead}>
      <fieldset class="choices">
        <legend class="unseen">{own.title}</legend>
        {BADGE_CHOICES.map((choice) => {
          const text = badgeText(choice, standing, figures);
          return (
            <Choice
              key={choice}
              group="badge"
              name={own.names[choice]}
              sentence={sentences[choice]}
              find={find('badge')}
              usual={choice === BADGE_CHOICES[0] && fields.isUsual}
              result={
                <span class="toolbar-icon" style={{ '--badge': solid, '--on-badge': onSolid }}>
                  <Icon name="mark" />
                  {text && <span class="toolbar-badge">{text}</span>}
                </span>
              }
              chosen={settings.badgeShows === choice}
              onChoose={() => onChange({ badgeShows: choice })}
            />
          );
        })}
      </fieldset>
    </Section>
  );
}
