/** Under which keys settings lie in the browser's local storage. */
export const SETTINGS_KEY = 'settings';
/** What must not be overwritten: settings of a later version, and what could not be read; the oldest first. */
export const ASIDE_KEY = 'settings/aside';
/** What this device and the browser's account last agreed on: see account.ts. Only where they are kept there. */
export const ACCOUNT_KEY = 'settings/account';
