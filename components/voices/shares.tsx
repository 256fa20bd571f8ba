import type { VoiceGroup, VoiceGroupName } from '../../core/page-voices/groups.ts';

/** Units of the drawing; it is scaled to the width there is. */
const WIDTH = 320;
const HEIGHT = 12;
/** Units between two parts. */
const GAP = 1.5;
/** Units a part has at least: one word in a thousand is still somebody's. */
const LEAST = 2;

/** A bar of all quoted words, a part for each kind of voice, told apart by pattern and by shade. */
export function Shares({ groups, label }: { groups: readonly VoiceGroup[]; label: string }) {
  let x = 0;
  const parts = groups
    .filter(({ words }) => words > 0)
    .map(({ name, share }) => {
      const width = Math.max(LEAST, share * WIDTH);
      const part = { name, x, width: Math.max(LEAST - GAP, width - GAP) };
      x += width;
      return part;
    });
  return (
    <svg class="shares" viewBox={`0 0 ${x} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <Patterns />
      {parts.map((part) => (
        <rect key={part.name} class={`part ${part.name}`} x={part.x} y="0" width={part.width} height={HEIGHT} />
      ))}
    </svg>
  );
}

/** The part's pattern beside its name in the table. */
export function Swatch({ group }: { group: VoiceGroupName }) {
  return (
    <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">
      <rect class={`part ${group}`} x="0.5" y="0.5" width="9" height="9" />
    </svg>
  );
}

function Patterns() {
  return (
    <defs>
      <pattern id="voices-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="ground" width="4" height="4" />
        <path class="line" d="M1 0v4" />
      </pattern>
      <pattern id="voices-dots" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="ground" width="4" height="4" />
        <circle class="dot" cx="2" cy="2" r="1" />
      </pattern>
    </defs>
  );
}
