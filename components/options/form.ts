import type { OptionsTranslate } from '../../core/i18n/options.en.ts';
import type { Settings } from '../../core/settings/settings.ts';

/** What every section of the options is given. */
export interface Form {
  t: OptionsTranslate;
  /** Of the words, the dates and the numbers. */
  locale: string;
  settings: Settings;
  /** Changes the stored settings, whatever they are by then. */
  change(by: (settings: Settings) => Settings): void;
}

/** Changes some fields. */
export const setting =
  (fields: Partial<Settings>) =>
  (settings: Settings): Settings => ({ ...settings, ...fields });
