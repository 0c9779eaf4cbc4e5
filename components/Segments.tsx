import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  label: string;
  options: readonly { value: Value; name: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** A few answers side by side, one of them chosen. */
export function Segments<Value extends string>({ label, options, chosen, onChoose }: Props<Value>) {
  const group = useId();
  return (
    <fieldset class="segments">
      <legend class="unseen">{label}</legend>
      {options.map(({ value, name }) => (
        <label key={value} class={value === chosen ? 'chosen' : ''}>
          <input
            type="radio"
            class="unseen"
            name={group}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
