/** Settings in the browser's account: which of them, under which keys, and how those of two devices become one. */
import { migrate, type StoredFields } from './migrations.ts';
import { DEFAULT_SETTINGS, parseFields, SETTING_NAMES, SETTINGS_VERSION, type Settings } from './settings.ts';

/** Bytes of one item, its key included, that browsers take (`QUOTA_BYTES_PER_ITEM` of storage.sync). */
export const ITEM_BYTES = 8192;
/** Bytes of all items together (`QUOTA_BYTES`). */
export const TOTAL_BYTES = 102_400;

/**
 * What stays on the device: the lists, which may be longer than an account takes; what hangs on a permission this browser
 * gave; a pause, which is of the moment; and whether the account is used at all.
 */
const STAYS = [
  'version',
  'hidden',
  'disabledSites',
  'addedSites',
  'everySite',
  'pausedEverywhere',
  'account',
] as const satisfies readonly (keyof Settings)[];

export type SharedName = Exclude<keyof Settings, (typeof STAYS)[number]>;

export const SHARED_NAMES = SETTING_NAMES.filter(
  (name): name is SharedName => !(STAYS as readonly string[]).includes(name),
);

export type Shared = Partial<Pick<Settings, SharedName>>;

/**
 * One item a setting, so that two devices which change different ones at the same time both get their way: an account
 * keeps the last write of each item. The version is part of the key: what an item means never changes.
 */
const keyOf = (name: string, version = SETTINGS_VERSION): string => `settings@${version}/${name}`;

const KEY = /^settings@([1-9]\d{0,5})\/(\w+)$/;

export const isAccountKey = (key: string): boolean => KEY.test(key);

/** Of the items in an account those that are sound settings: of today's version, or of the latest before it. */
export function readAccount(items: StoredFields): Shared {
  const versions = new Map<number, Record<string, unknown>>();
  for (const [key, value] of Object.entries(items)) {
    const [, version = '', name = ''] = KEY.exec(key) ?? [];
    if (name === '' || Number(version) > SETTINGS_VERSION) continue;
    const fields = versions.get(Number(version)) ?? { version: Number(version) };
    versions.set(Number(version), { ...fields, [name]: value });
  }
  const latest = versions.get(Math.max(...versions.keys()));
  return latest ? soundOf(latest) : {};
}

/** Fields that are as they should be; those that would have to be repaired are left out, since others are at hand. */
function soundOf(fields: StoredFields): Shared {
  const migrated = migrate(fields);
  const parsed = parseFields(migrated);
  return Object.fromEntries(
    SHARED_NAMES.filter((name) => equal(parsed[name], migrated[name])).map((name) => [name, parsed[name]]),
  );
}

export interface Plan {
  /** This device's settings with what came from others; the same object where nothing did. */
  settings: Settings;
  /** To be written to the account; empty where it holds all that already. */
  push: Readonly<Record<string, unknown>>;
  /** Both sides agree on this before anything is pushed, with its version; to be stored with the settings. */
  base: StoredFields;
  /** The same once it was pushed. */
  pushed: StoredFields;
  /** Settings that are longer than an account takes. */
  tooLong: readonly SharedName[];
}

/**
 * Merges setting by setting. What was changed here and not sent yet counts over the account, which counts over all else.
 *
 * @param base What both sides last agreed on, as stored; undefined the first time. Then what somebody chose counts over
 * defaults, and where both did, the account.
 */
export function planSync(settings: Settings, items: StoredFields, base: StoredFields | undefined): Plan {
  const account = readAccount(items);
  const before = base === undefined ? null : soundOf(base);
  const taken = SHARED_NAMES.filter((name) => {
    if (!(name in account) || equal(account[name], settings[name])) return false;
    if (before === null || !(name in before)) return !equal(account[name], DEFAULT_SETTINGS[name]);
    return equal(settings[name], before[name]);
  });
  const merged = taken.length === 0 ? settings : { ...settings, ...pick(account, taken) };
  const { fitting, tooLong } = fitInto(pick(merged, SHARED_NAMES));
  const push = Object.entries(fitting).filter(([key, value]) => !equal(items[key], value));
  const agreed = { version: SETTINGS_VERSION, ...before, ...account };
  // What is too long stays unsent, so that it goes on to count over an older one in the account.
  const sent = SHARED_NAMES.filter((name) => !tooLong.includes(name));
  return {
    settings: merged,
    push: Object.fromEntries(push),
    base: agreed,
    pushed: { ...agreed, ...pick(merged, sent) },
    tooLong,
  };
}

/** The items an account takes. The longest are left out first, so that as many as possible find room. */
function fitInto(shared: Shared): { fitting: Record<string, unknown>; tooLong: SharedName[] } {
  const sized = SHARED_NAMES.map((name) => ({ name, bytes: bytesOf(keyOf(name), shared[name]) }));
  let total = 0;
  const tooLong: SharedName[] = [];
  const fitting: Record<string, unknown> = {};
  for (const { name, bytes } of sized.sort((one, other) => one.bytes - other.bytes)) {
    total += bytes;
    if (bytes > ITEM_BYTES || total > TOTAL_BYTES) tooLong.push(name);
    else fitting[keyOf(name)] = shared[name];
  }
  return { fitting, tooLong };
}

/** As browsers count: the key, and the value as JSON. */
const bytesOf = (key: string, value: unknown): number => new TextEncoder().encode(key + JSON.stringify(value)).length;

const pick = (from: Shared, names: readonly SharedName[]): Shared =>
  Object.fromEntries(names.map((name) => [name, from[name]]));

const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
