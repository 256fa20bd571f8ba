/** English words of the toolbar popup, the options and the page of a full entry. */
import type { CatalogLike, Translate } from './translate.ts';

export const surfacesEn = {
  'popup.title': 'Sidelight',
  'popup.search': 'Search names, roles, statements, countries',
  'popup.not-in-brief': 'not in the brief',
  'popup.results': { one: '{count} result', other: '{count} results' },
  'popup.no-results': 'Nothing in the brief matches “{query}”, and no country is called so.',
  'popup.on-page': 'On this page',
  'popup.mentions': { one: '{count} mention', other: '{count} mentions' },
  'popup.show-next': 'Show the next mention of {name}',
  'popup.none-found': 'No name of the brief was found on this page.',
  'popup.busy': 'Still reading this page …',
  'popup.not-here': 'Sidelight does not run on this page. It runs on a list of news sites.',
  'popup.cannot-mark':
    'This browser cannot mark words without changing the page (it lacks the CSS Custom Highlight API), so nothing is underlined. Names can still be hovered.',
  'popup.asking': 'Looking at this page …',
  'popup.options': 'Options',

  'options.title': 'Sidelight: options',
  'options.marked': 'Which names are marked',
  'options.marked-note': 'Every name can be hovered, marked or not.',
  'options.marked.first': 'The first of each name in a paragraph',
  'options.marked.all': 'All',
  'options.mark-style': 'How they are marked',
  'options.mark-style.underline': 'Underlined',
  'options.mark-style.none': 'Not at all',
  'options.countries': 'Which countries are marked',
  'options.all-countries': 'Mark every country, also those the brief says nothing about',
  'options.all-countries-note':
    'Their cards tell capital, region, languages and population instead of a position. Their underlines are thinner. The search finds every country whatever is chosen here.',
  'options.theme': 'Card and pages',
  'options.theme.auto': 'Light or dark as the system is',
  'options.theme.light': 'Light',
  'options.theme.dark': 'Dark',
  'options.hidden': 'Hidden names',
  'options.hidden-none': 'No name is hidden.',
  'options.hidden-show': 'Mark {name} again',
  'options.saved': 'Saved.',
  'options.not-saved': 'This could not be saved: {reason}',
  'options.sites': {
    one: 'Runs on {count} news site, and nowhere else',
    other: 'Runs on {count} news sites, and nowhere else',
  },
  'options.privacy': 'Nothing you read leaves this computer: no server, no statistics, no request.',

  'entry.title': '{name}: Sidelight',
  'entry.unknown': 'The brief has no entry under this address.',
  'entry.all': 'All entries',
  'entry.countries': 'Countries the brief says nothing about',
} as const;

export type SurfaceMessages = CatalogLike<typeof surfacesEn>;
export type SurfaceTranslate = Translate<typeof surfacesEn>;
