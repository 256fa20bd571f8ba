/** The reader's settings: one schema, from which the type and the defaults come. */
import * as v from 'valibot';
import { GRACE_DELAY, REST_DELAY } from '../hover/timing.ts';

/** Grows with every change of what a stored field means; migrations.ts then gets a step from the version before. */
export const SETTINGS_VERSION = 2;

/** Which mentions of one name in a paragraph are marked; all can be hovered whatever this says. */
export const MARKED = ['first', 'all'] as const;
export const MARK_STYLES = ['underline', 'background', 'none'] as const;
/** `distinct` is told apart with every kind of color blindness; `mono` says everything by its patterns. */
export const PALETTES = ['standard', 'distinct', 'traffic', 'mono'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const CARD_SIZES = ['compact', 'standard', 'large'] as const;
export const TEXT_SIZES = ['small', 'standard', 'large', 'largest'] as const;
/** What opens a card besides tap and keyboard; a click always does. */
export const OPEN_ON = ['hover', 'modifier', 'click'] as const;
/** The key to be held where `openOn` is 'modifier'. */
export const MODIFIERS = ['alt', 'ctrl', 'shift'] as const;

/** ms: with less than nothing a card cannot open, and after two seconds nobody waits for one. */
export const OPEN_DELAY = { min: 0, max: 2000 } as const;
/** ms: under a tenth of a second no hand reaches the card; after two seconds it is in the way. */
export const CLOSE_DELAY = { min: 100, max: 2000 } as const;

/** Entities or sites on one list; far more than anybody adds by hand, few enough to be read on every page. */
const MAX_LISTED = 5000;
/** Letters of one entry: the longest host name there is. */
const MAX_ENTRY = 253;

const choice = <const T extends readonly string[]>(values: T, otherwise: T[number]) =>
  v.fallback(v.picklist(values), otherwise);

const yesOrNo = (otherwise: boolean) => v.fallback(v.boolean(), otherwise);

/** What is out of bounds is brought back to the nearest bound. */
const milliseconds = ({ min, max }: { min: number; max: number }, otherwise: number) =>
  v.fallback(
    v.pipe(
      v.number(),
      v.transform((ms) => Math.round(Math.min(max, Math.max(min, ms)))),
    ),
    otherwise,
  );

/** What is no entry is left out, the others stay. */
const entries = () =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((all) => [...new Set(all.filter(isEntry))].slice(0, MAX_LISTED)),
    ),
    [],
  );

const isEntry = (entry: unknown): entry is string =>
  typeof entry === 'string' && entry !== '' && entry.length <= MAX_ENTRY;

/** A field that is missing or broken falls back alone: one bad value never costs the reader the others. */
const settingsSchema = v.object({
  version: v.fallback(v.literal(SETTINGS_VERSION), SETTINGS_VERSION),

  // What is marked.
  countries: yesOrNo(true),
  /** Leaders, officials, and whoever else acts for a country or in its affairs. */
  leaders: yesOrNo(true),
  experts: yesOrNo(true),
  institutions: yesOrNo(true),
  /** 'Turkish', 'the Turks' as mentions of the country. */
  demonyms: yesOrNo(true),
  /** 'Ankara warned' as a mention of the country's government. */
  capitals: yesOrNo(true),
  /** Marks countries no brief has an entry for as well. */
  allCountries: yesOrNo(false),
  /** Ids of entities that are not to be marked. */
  hidden: entries(),
  marked: choice(MARKED, 'first'),
  /** All the page's text, not its article alone. */
  wholePage: yesOrNo(false),
  /** Reads off the page who speaks on it, and what they say. */
  voices: yesOrNo(true),

  // How it looks.
  markStyle: choice(MARK_STYLES, 'underline'),
  palette: choice(PALETTES, 'standard'),
  theme: choice(THEMES, 'auto'),
  cardSize: choice(CARD_SIZES, 'standard'),
  textSize: choice(TEXT_SIZES, 'standard'),
  openOn: choice(OPEN_ON, 'hover'),
  modifier: choice(MODIFIERS, 'alt'),
  /** ms the pointer rests on a name before its card opens. */
  openDelay: milliseconds(OPEN_DELAY, REST_DELAY),
  /** ms between leaving name and card and the card closing. */
  closeDelay: milliseconds(CLOSE_DELAY, GRACE_DELAY),
  /** The number of entities found, on the toolbar's icon. */
  badge: yesOrNo(true),

  // Where it runs.
  pausedEverywhere: yesOrNo(false),
  /** Host names, as `siteOf` in core/sites gives them: off there, and on all their subdomains. */
  disabledSites: entries(),
  /** Host names the reader added to the list. The browser's permission decides whether it can run there. */
  addedSites: entries(),
  /** Articles on any site. The browser's permission decides here as well. */
  everySite: yesOrNo(false),

  /** Of the interface: a BCP 47 tag, or the browser's own. */
  language: v.fallback(v.pipe(v.string(), v.regex(/^(auto|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$/)), 'auto'),

  /** Keeps most settings in the account the browser is signed in to: see account.ts. */
  account: yesOrNo(false),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** Every field, in the order of the schema. */
export const SETTING_NAMES = Object.keys(settingsSchema.entries) as readonly (keyof Settings)[];

/** Checks fields of the version of today: never throws, keeps every field that is sound. */
export const parseFields = (fields: Readonly<Record<string, unknown>>): Settings => v.parse(settingsSchema, fields);

export const DEFAULT_SETTINGS: Settings = /* @__PURE__ */ parseFields({});
