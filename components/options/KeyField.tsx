import { useState } from 'preact/hooks';
import { useDraft } from '@/components/draft';
import { Field } from '@/components/Field';
import { useLanguage } from '@/components/language';
import { Usual } from './Usual';

interface Props {
  label: string;
  /** What it serves. */
  sentence: string;
  value: string;
  onValue: (key: string) => void;
}

/** Keys are ASCII without blanks; what else was pasted along is a mistake that would only show as a refusal later. */
const KEY = /^[\x21-\x7e]{8,512}$/;
const read = (text: string) => text.trim();
const write = (key: string) => key;
const fits = (key: string) => key === '' || KEY.test(key);

/** A secret. Hidden unless asked for, stored on this device once it looks like a key. */
export function KeyField({ label, sentence, value, onValue }: Props) {
  const { words } = useLanguage();
  const { text, ...events } = useDraft({ stored: value, write, read, fits, onValue });
  const [seen, setSeen] = useState(false);
  const remove = (
    <Usual of={label} changed={value !== ''} back={words.reading.drop} onBack={() => onValue('')} />
  );
  const wrong = fits(read(text)) ? '' : words.field.notKey;
  return (
    <Field label={label} hint={sentence} wrong={wrong} below={remove}>
      {(control) => (
        <>
          <input
            {...control}
            {...(seen ? { type: 'text' as const } : { type: 'password' as const })}
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            value={text}
            {...events}
          />
          <button type="button" class="link" aria-pressed={seen} onClick={() => setSeen(!seen)}>
            {seen ? words.field.hide : words.field.show}
          </button>
        </>
      )}
    </Field>
  );
}
