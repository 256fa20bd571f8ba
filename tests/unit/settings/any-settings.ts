/** Any settings a reader may have. */
import fc from 'fast-check';
import * as of from '../../../core/settings/settings.ts';

const from = <T extends string>(values: readonly T[]) => fc.constantFrom(...values);
const entries = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 5 });

export const anySettings: fc.Arbitrary<of.Settings> = fc.record({
  version: fc.constant(of.SETTINGS_VERSION),
  countries: fc.boolean(),
  leaders: fc.boolean(),
  experts: fc.boolean(),
  institutions: fc.boolean(),
  demonyms: fc.boolean(),
  capitals: fc.boolean(),
  allCountries: fc.boolean(),
  hidden: entries,
  marked: from(of.MARKED),
  wholePage: fc.boolean(),
  voices: fc.boolean(),
  markStyle: from(of.MARK_STYLES),
  palette: from(of.PALETTES),
  theme: from(of.THEMES),
  cardSize: from(of.CARD_SIZES),
  textSize: from(of.TEXT_SIZES),
  openOn: from(of.OPEN_ON),
  modifier: from(of.MODIFIERS),
  openDelay: fc.integer(of.OPEN_DELAY),
  closeDelay: fc.integer(of.CLOSE_DELAY),
  badge: fc.boolean(),
  pausedEverywhere: fc.boolean(),
  disabledSites: entries,
  addedSites: entries,
  everySite: fc.boolean(),
  language: fc.constantFrom('auto', 'en', 'de', 'fr', 'es', 'ar', 'pt-BR'),
  account: fc.boolean(),
});
