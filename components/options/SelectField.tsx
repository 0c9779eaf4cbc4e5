import type { ComponentChildren } from 'preact';
import { Field } from '@/components/Field';
import { Usual } from './Usual';

interface Props {
  label: string;
  /** What follows from what is chosen. */
  effect?: string;
  value: string;
  /** What is chosen before anybody chooses, and its name. */
  usual: { value: string; name: string };
  onValue: (value: string) => void;
  /** The options. */
  children: ComponentChildren;
}

/** One of a list, with what it was at first. */
export function SelectField({ label, effect = '', value, usual, onValue, children }: Props) {
  const below = (
    <Usual of={label} is={usual.name} changed={value !== usual.value} onBack={() => onValue(usual.value)} />
  );
  return (
    <Field label={label} hint={effect} wrong="" below={below}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
          {children}
        </select>
      )}
    </Field>
  );
}
