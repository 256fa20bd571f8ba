/** The reader's settings: one schema, from which the type and the defaults come. */
import * as v from 'valibot';

export const UNDERLINES = ['first', 'all', 'none'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

/** Entities one may hide; far more than anybody hides by hand, few enough to be read on every page. */
const MAX_HIDDEN = 5000;

/** A field that is missing or broken falls back alone: one bad value never costs the reader the others. */
const settingsSchema = v.object({
  version: v.fallback(v.literal(1), 1),
  /** Which mentions are underlined; all can be hovered whatever this says. */
  underline: v.fallback(v.picklist(UNDERLINES), 'first'),
  theme: v.fallback(v.picklist(THEMES), 'auto'),
  /** Marks countries no brief has an entry for as well. */
  allCountries: v.fallback(v.boolean(), false),
  /** Ids of entities that are not to be marked. */
  hidden: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      // What is no id is left out; the others stay hidden.
      v.transform((ids) => ids.filter((id) => typeof id === 'string').slice(0, MAX_HIDDEN)),
    ),
    [],
  ),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** A fallback works for a field that is there with a bad value, not for one that is not there. */
const MISSING = Object.fromEntries(Object.keys(settingsSchema.entries).map((field) => [field, undefined]));

/** Reads what was stored, whatever it is: never throws, keeps every field that is sound. */
export function parseSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
  const all = { ...MISSING, ...fields };
  return v.parse(settingsSchema, all);
}

export const DEFAULT_SETTINGS: Settings = parseSettings(undefined);

export const hide = (settings: Settings, entity: string): Settings =>
  settings.hidden.includes(entity) ? settings : { ...settings, hidden: [...settings.hidden, entity] };

export const unhide = (settings: Settings, entity: string): Settings => ({
  ...settings,
  hidden: settings.hidden.filter((id) => id !== entity),
});
