import { useDraft } from '@/components/draft';
import { Field } from '@/components/Field';
import { firstUnfit, LONGEST_RULES } from '@/utils/addresses/rules';
import { useFindable } from './find';
import type { OptionsProps } from './options-props';
import { Usual } from './Usual';
import { useOptionsWords } from './words';

const same = (text: string) => text;

/** Patterns of addresses that are never marked, and of those that are all the same. */
export function SiteRules({ settings, onChange }: Pick<OptionsProps, 'settings' | 'onChange'>) {
  const own = useOptionsWords().sites.rules;
  const find = useFindable();
  return (
    <div class="rules" {...find('rules')}>
      <h3>{own.title}</h3>
      <p class="lead">{own.lead}</p>
      <Addresses label={own.blocked} value={settings.blocked} onValue={(blocked) => onChange({ blocked })} />
      <Addresses label={own.allowed} value={settings.allowed} onValue={(allowed) => onChange({ allowed })} />
    </div>
  );
}

function Addresses(props: { label: string; value: string; onValue: (value: string) => void }) {
  const { label, value, onValue } = props;
  const own = useOptionsWords().sites.rules;
  const fits = (text: string) => text.length <= LONGEST_RULES;
  const { text, ...events } = useDraft({ stored: value, write: same, read: same, fits, onValue });
  const unfit = firstUnfit(text);
  const wrong = unfit === null ? '' : own.noAddress(unfit);
  const below = <Usual of={label} changed={value !== ''} onBack={() => onValue('')} />;
  return (
    <Field label={label} hint="" wrong={wrong} below={below}>
      {(control) => (
        <textarea
          {...control}
          dir="ltr"
          rows={3}
          maxLength={LONGEST_RULES}
          spellcheck={false}
          value={text}
          {...events}
        />
      )}
    </Field>
  );
}
