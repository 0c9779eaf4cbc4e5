import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Choice } from '@/components/Choice';
import { useLanguage } from '@/components/language';
import { Switch } from '@/components/Switch';
import type { Basis } from '@/utils/mining/basis';
import { PUBLISHED_COSTS } from '@/utils/mining/published';
import { publishedName } from '@/utils/words/basis-name';
import { useFindable } from './find';
import { UsualState } from './Usual';
import { useOptionsWords } from './words';

interface Props {
  basis: Basis;
  result: (basis: Basis) => ComponentChildren;
  onBasis: (basis: Basis) => void;
}

type Published = Extract<Basis, { kind: 'published' }>;

/** A figure that someone published: as it stood, or carried to today. */
export function PublishedChoice({ basis, result, onBasis }: Props) {
  const { words, format } = useLanguage();
  const own = useOptionsWords();
  const find = useFindable();
  const chosen = basis.kind === 'published';
  const [kept, setKept] = useState<Published>({
    kind: 'published',
    id: PUBLISHED_COSTS[0]?.id ?? '',
    rolled: false,
  });
  const shown = chosen ? basis : kept;
  const change = (changed: Partial<Published>) => {
    const next = { ...shown, ...changed };
    setKept(next);
    onBasis(next);
  };
  return (
    <Choice
      group="basis"
      {...own.basis.published}
      find={find('published')}
      result={result(shown)}
      chosen={chosen}
      onChoose={() => onBasis(shown)}
    >
      <div class="choice-more">
        <label class="field">
          {own.basis.figure}
          <select value={shown.id} onChange={(event) => change({ id: event.currentTarget.value })}>
            {PUBLISHED_COSTS.map((figure) => (
              <option key={figure.id} value={figure.id}>
                {publishedName(figure, words, format)}: {format.money(figure.usd, 'USD')}
              </option>
            ))}
          </select>
        </label>
        <Switch on={shown.rolled} onChange={(rolled) => change({ rolled })}>
          {own.basis.roll} <UsualState on={shown.rolled} usual={false} />
        </Switch>
      </div>
    </Choice>
  );
}
