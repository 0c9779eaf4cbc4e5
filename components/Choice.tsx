import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  /** Shared by all choices of one question. */
  group: string;
  name: string;
  /** What choosing it means. */
  sentence?: string;
  /** What follows from it, at the end of the line: a cost, a sample. */
  result?: ComponentChildren;
  /** Of the choice that is made before anybody chooses: the word for that. */
  usual?: string | false;
  /** What a search among many finds it by. */
  find?: { 'data-find': string };
  chosen: boolean;
  onChoose: () => void;
  /** What there is to set once it is chosen. */
  children?: ComponentChildren;
}

/** One answer of several, with its consequence beside it. */
export function Choice(props: Props) {
  const { group, name, sentence, result, usual, find, chosen, onChoose, children } = props;
  const id = useId();
  return (
    <div class={chosen ? 'choice chosen' : 'choice'} {...find}>
      <label>
        <input
          type="radio"
          name={group}
          checked={chosen}
          aria-describedby={sentence ? id : undefined}
          onChange={onChoose}
        />
        <span class="choice-head">
          <span class="choice-name">{name}</span>
          {usual && <span class="choice-usual">{usual}</span>}
          {result !== undefined && <span class="choice-result">{result}</span>}
        </span>
      </label>
      {sentence && (
        <p id={id} class="note">
          {sentence}
        </p>
      )}
      {children}
    </div>
  );
}
