/** What differs between two states of the settings: for the preview of a backup, and to undo a change. */
import { SETTING_NAMES, type Settings } from './settings.ts';

export type SettingName = Exclude<keyof Settings, 'version'>;

export type Change = {
  [Name in SettingName]: { name: Name; from: Settings[Name]; to: Settings[Name] };
}[SettingName];

const NAMES = SETTING_NAMES.filter((name): name is SettingName => name !== 'version');

/** In the order of the schema. */
export function changesBetween(from: Settings, to: Settings): Change[] {
  return NAMES.filter((name) => !equal(from[name], to[name])).map(
    (name) => ({ name, from: from[name], to: to[name] }) as Change,
  );
}

/** Takes the given changes back, and leaves alone what was changed otherwise since. */
export function undo(now: Settings, changes: readonly Change[]): Settings {
  const mine = changes.filter(({ name, to }) => equal(now[name], to));
  return mine.length === 0 ? now : { ...now, ...Object.fromEntries(mine.map(({ name, from }) => [name, from])) };
}

const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
