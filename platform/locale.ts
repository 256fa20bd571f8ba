import { browser } from 'wxt/browser';
import { pickLocale } from '../core/i18n/messages.ts';

/**
 * The language the product speaks to this reader: the one of the settings, or the browser's own, where the product
 * speaks it.
 */
export function readerLocale(setting = 'auto'): string {
  const chosen = setting === 'auto' ? [] : [setting];
  return pickLocale([...chosen, browser.i18n.getUILanguage(), ...navigator.languages]);
}

/** The language this reader reads, whether the product speaks it or not: the one of the settings, or the browser's own. */
export const readerLanguage = (setting = 'auto'): string =>
  setting === 'auto' ? browser.i18n.getUILanguage() : setting;
