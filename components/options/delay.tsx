import { useState } from 'preact/hooks';
import { formatDelay } from '../../core/i18n/numbers.ts';

interface DelayProps {
  label: string;
  /** ms. */
  value: number;
  limits: { min: number; max: number };
  locale: string;
  onPick(ms: number): void;
}

/** ms between two stops: nobody can tell less apart. */
const STEP = 50;

/** A time on a slider; stored once the slider is let go. */
export function Delay({ label, value, limits, locale, onPick }: DelayProps) {
  const [moving, setMoving] = useState<number | null>(null);
  const shown = moving ?? value;
  const said = formatDelay(shown, locale);
  return (
    <label class="delay">
      <span>{label}</span>
      <input
        type="range"
        min={limits.min}
        max={limits.max}
        step={STEP}
        value={shown}
        aria-valuetext={said}
        onInput={(event) => setMoving(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setMoving(null);
          onPick(event.currentTarget.valueAsNumber);
        }}
      />
      <output>{said}</output>
    </label>
  );
}
