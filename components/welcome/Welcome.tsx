import { Choice } from '@/components/Choice';
import { Icon } from '@/components/Icon';
import { useLanguage } from '@/components/language';
import type { Basis } from '@/utils/mining/basis';
import { PRESETS } from '@/utils/mining/presets';
import type { Cost } from '@/utils/mining/terms';
import { basisName } from '@/utils/words/basis-name';
import { CurrencyChoice } from './CurrencyChoice';
import { Sample } from './Sample';
import { useWelcome } from './words';

export interface WelcomeProps {
  /** Today's price, USD. */
  price: number;
  basis: Basis;
  costOf: (basis: Basis) => Cost;
  onBasis: (basis: Basis) => void;
  currency: string;
  /** Currencies that can be chosen, ISO 4217. */
  currencies: readonly string[];
  onCurrency: (currency: string) => void;
  pages: { method: string; sites: string };
  onDone: () => void;
}

/** The first page: what a mark says, what cost shall mean, what the extension may do. It opens once. */
export function Welcome(props: WelcomeProps) {
  const { words, format } = useLanguage();
  const own = useWelcome();
  const { price, basis, costOf, onBasis, pages, onDone } = props;
  return (
    <div class="welcome">
      <header>
        <p class="welcome-name">
          <Icon name="mark" /> Hashfloor
        </p>
        <h1>{own.title}</h1>
        <p class="welcome-lead">{own.lead}</p>
      </header>
      <main>
        <Sample price={price} cost={costOf(basis).usd} basis={basisName(basis, words, format)} />
        <section aria-labelledby="welcome-basis">
          <h2 id="welcome-basis">{own.basis.title}</h2>
          <p>{own.basis.lead}</p>
          <fieldset class="choices">
            <legend class="unseen">{own.basis.title}</legend>
            {PRESETS.map(({ id }) => (
              <Choice
                key={id}
                group="basis"
                {...words.basis.presets[id]}
                result={<b>{format.usd(costOf({ kind: 'preset', id }).usd)}</b>}
                chosen={basis.kind === 'preset' && basis.id === id}
                onChoose={() => onBasis({ kind: 'preset', id })}
              />
            ))}
          </fieldset>
        </section>
        <CurrencyChoice {...props} />
        <section aria-labelledby="welcome-privacy">
          <h2 id="welcome-privacy">{own.privacy.title}</h2>
          <ol class="welcome-sentences">
            {own.privacy.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </section>
        <footer>
          <button type="button" class="button primary" onClick={onDone}>
            {own.done}
          </button>
          <a href={pages.method}>{own.method}</a>
          <a href={pages.sites}>{own.sites}</a>
        </footer>
      </main>
    </div>
  );
}
