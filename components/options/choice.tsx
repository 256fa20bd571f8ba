interface ChoiceProps<T extends string> {
  name: string;
  legend: string;
  note?: string;
  value: T;
  choices: readonly { value: T; label: string }[];
  onPick(value: T): void;
}

/** One of a few, as radio buttons. */
export function Choice<T extends string>({ name, legend, note, value, choices, onPick }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onPick(choice.value)}
          />{' '}
          {choice.label}
        </label>
      ))}
      {note && <p class="note">{note}</p>}
    </fieldset>
  );
}
