/** Codes that CLDR names although ISO 3166-1 reserves them for groups, tests or users, not for a country. */
const NOT_COUNTRIES = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',

  'ZZ',
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'IC',
  'TA',
]);

/** True for an ISO 3166-1 alpha-2 code of a country, or XK for Kosovo, as far as the engine's own region names tell. */
export function isCountryCode(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NOT_COUNTRIES.has(code)) return false;
  // A withdrawn code ('SU', 'DD') is replaced by the canonical one, so it does not come back as it was.
  if (new Intl.Locale(`und-${code}`).region !== code) return false;
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code) !== undefined;
}
