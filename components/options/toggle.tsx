import { useId } from 'preact/hooks';

interface ToggleProps {
  label: string;
  note?: string;
  checked: boolean;
  disabled?: boolean;
  onToggle(checked: boolean): void;
}

/** Yes or no, as a checkbox with what there is to say about it. */
export function Toggle({ label, note, checked, disabled, onToggle }: ToggleProps) {
  const id = useId();
  return (
    <div class="toggle">
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={note === undefined ? undefined : id}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {note !== undefined && (
        <p class="note" id={id}>
          {note}
        </p>
      )}
    </div>
  );
}
