/** Every permission that is asked for, as it is explained to the reader in the options and in the README. */
export const PERMISSIONS = [
  /** The match patterns of the list. */
  'listed',
  'scripting',
  'activeTab',
  'contextMenus',
  /** Chromium alone: Firefox has its sidebar without one. */
  'sidePanel',
  'storage',
  /** Any other site, asked for when the reader wants it. */
  'optional',
] as const;
