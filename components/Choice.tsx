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
  chosen: boolean;
  onChoose: () => void;
  /** What there is to set once it is chosen. */
  children?: ComponentChildren;
}

/** One answer of several, with its consequence beside it. */
export function Choice({ group, name, sentence, result, chosen, onChoose, children }: Props) {
  const id = useId();
  return (
    <div class={chosen ? 'choice chosen' : 'choice'}>
      <label>
        <input
          type="radio"
          name={group}
          checked={chosen}
          aria-describedby={sentence ? id : undefined}
          onChange={onChoose}
        />
        <span class="choice-name">{name}</span>
        {result !== undefined && <span class="choice-result">{result}</span>}
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
