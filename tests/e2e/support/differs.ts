/** Where one browser cannot show what a test asks for. docs/BROWSERS.md counts these. */
import { it } from 'vitest';
import { IN_FIREFOX } from './session.ts';

/** A test for Chromium alone; the reason is for who reads the test. */
export const inChromium = (_reason: string) => it.skipIf(IN_FIREFOX);

/** A test for Firefox alone. */
export const inFirefox = (_reason: string) => it.skipIf(!IN_FIREFOX);
