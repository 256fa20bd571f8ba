import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  name: string;
  legend: string;
  note?: string;
  value: T;
  choices: readonly { value: T; label: ComponentChildren }[];
  onPick(value: T): void;
}

/** One of a few, as radio buttons. */
export function Choice<T extends string>({ name, legend, note, value, choices, onPick }: ChoiceProps<T>) {
  const id = useId();
  return (
    <fieldset aria-describedby={note === undefined ? undefined : id}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onPick(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
      {note !== undefined && (
        <p class="note" id={id}>
          {note}
        </p>
      )}
    </fieldset>
  );
}
