import { useEffect, useRef, useState } from 'preact/hooks';

interface Entry<Value> {
  stored: Value;
  /** A stored value as it stands in the field. */
  write: (value: Value) => string;
  read: (text: string) => Value;
  /** Whether it may be stored. */
  fits: (value: Value) => boolean;
  onValue: (value: Value) => void;
}

interface Draft<Value> {
  text: string;
  /** What was stored when it was typed. */
  over: Value;
}

/** Someone who pauses this long (ms) has typed what was meant: "2" and "20" on the way to "200" were not. */
const PAUSE = 400;

/**
 * A field being edited. Its text is what was typed, for as long as that is what is stored ("17." is 17) or could not
 * be stored; and what is stored, once that was changed from elsewhere. A fitting entry is given on after a pause in
 * typing, or at once when the field is left.
 */
export function useDraft<Value>({ stored, write, read, fits, onValue }: Entry<Value>) {
  const [draft, setDraft] = useState<Draft<Value> | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);

  // What was typed has been stored: from here on, another stored value is a change from elsewhere.
  if (draft !== null && draft.over !== stored && read(draft.text) === stored) {
    setDraft({ text: draft.text, over: stored });
  }
  const own = draft !== null && (draft.over === stored || read(draft.text) === stored);
  const giveOn = (text: string) => {
    clearTimeout(pause.current);
    const value = read(text);
    if (fits(value) && value !== stored) onValue(value);
  };
  return {
    text: own ? draft.text : write(stored),
    onInput: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      setDraft({ text: value, over: stored });
      clearTimeout(pause.current);
      pause.current = setTimeout(giveOn, PAUSE, value);
    },
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => giveOn(value),
  };
}
