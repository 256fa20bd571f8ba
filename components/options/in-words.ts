/** Settings in words: what one is called, and what a value of it means. */
import { formatDelay } from '../../core/i18n/numbers.ts';
import type { OptionsTranslate } from '../../core/i18n/options.en.ts';
import type { Change, SettingName } from '../../core/settings/changes.ts';

/** The words each setting is offered under. */
const NAMES = {
  countries: 'marked.countries',
  leaders: 'marked.leaders',
  experts: 'marked.experts',
  institutions: 'marked.institutions',
  demonyms: 'marked.demonyms',
  capitals: 'marked.capitals',
  allCountries: 'marked.all-countries',
  hidden: 'marked.hidden',
  marked: 'marked.repeats',
  wholePage: 'marked.where',
  voices: 'marked.voices',
  markStyle: 'looks.style',
  palette: 'looks.palette',
  theme: 'looks.theme',
  cardSize: 'looks.card-size',
  textSize: 'looks.text-size',
  openOn: 'looks.open',
  modifier: 'looks.modifier',
  openDelay: 'looks.open-delay',
  closeDelay: 'looks.close-delay',
  badge: 'looks.badge',
  pausedEverywhere: 'sites.pause',
  disabledSites: 'sites.off',
  addedSites: 'sites.added',
  everySite: 'sites.every',
  language: 'language.label',
  account: 'account.keep',
} as const satisfies Record<SettingName, string>;

export const nameOfSetting = (name: SettingName, t: OptionsTranslate): string => t(NAMES[name]);

/** `change[side]` in words. */
export function wordsOfValue(change: Change, side: 'from' | 'to', t: OptionsTranslate, locale: string): string {
  switch (change.name) {
    case 'marked':
      return t(`marked.repeats.${change[side]}`);
    case 'wholePage':
      return t(change[side] ? 'marked.where.page' : 'marked.where.article');
    case 'markStyle':
      return t(`looks.style.${change[side]}`);
    case 'palette':
      return t(`looks.palette.${change[side]}`);
    case 'theme':
      return t(`looks.theme.${change[side]}`);
    case 'cardSize':
      return t(`looks.card-size.${change[side]}`);
    case 'textSize':
      return t(`looks.text-size.${change[side]}`);
    case 'openOn':
      return t(`looks.open.${change[side]}`);
    case 'modifier':
      return t(`looks.modifier.${change[side]}`);
    case 'openDelay':
    case 'closeDelay':
      return formatDelay(change[side], locale);
    case 'hidden':
    case 'disabledSites':
    case 'addedSites':
      return listed(change[side], t);
    case 'language':
      return change[side];
    default:
      return t(change[side] ? 'backup.yes' : 'backup.no');
  }
}

/** Entries written out in a preview; more are counted. */
const MAX_LISTED = 5;

function listed(entries: readonly string[], t: OptionsTranslate): string {
  if (entries.length === 0) return t('backup.nothing');
  return entries.length > MAX_LISTED ? t('backup.entries', { count: entries.length }) : entries.join(', ');
}
