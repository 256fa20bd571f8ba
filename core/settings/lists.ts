/** Changes to the lists among the settings; each returns the same object where nothing changes. */
import type { Settings } from './settings.ts';

type ListName = 'hidden' | 'disabledSites' | 'addedSites';

const add = (settings: Settings, list: ListName, entry: string): Settings =>
  settings[list].includes(entry) ? settings : { ...settings, [list]: [...settings[list], entry] };

const remove = (settings: Settings, list: ListName, entry: string): Settings =>
  settings[list].includes(entry)
    ? { ...settings, [list]: settings[list].filter((other) => other !== entry) }
    : settings;

export const hide = (settings: Settings, entity: string): Settings => add(settings, 'hidden', entity);
export const unhide = (settings: Settings, entity: string): Settings => remove(settings, 'hidden', entity);

/** `site` is a host name as `siteOf` in core/sites gives it. */
export const disableSite = (settings: Settings, site: string): Settings => add(settings, 'disabledSites', site);
export const enableSite = (settings: Settings, site: string): Settings => remove(settings, 'disabledSites', site);

export const addSite = (settings: Settings, site: string): Settings => add(settings, 'addedSites', site);
export const removeSite = (settings: Settings, site: string): Settings => remove(settings, 'addedSites', site);
