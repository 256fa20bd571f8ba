/** A tab of whichever browser a test runs in. What only one of them can do does not compile. */
import type { Page } from 'playwright-core';
import type { FirefoxTab } from './firefox-tab.ts';

export type Tab = Page | FirefoxTab;
