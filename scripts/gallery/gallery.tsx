/** Cards of every entity of a brief, side by side, in open shadow roots. Address: ?theme=dark&dir=rtl&only=id,id&width=320, or ?entry=id, or ?countries=BR,ZA&reader=de&page=tr, or ?voices */
import { render } from 'preact';
import cardCss from '../../assets/styles/card.css?inline';
import entryCss from '../../assets/styles/entry.css?inline';
import pagesCss from '../../assets/styles/pages.css?inline';
import { Card } from '../../components/card.tsx';
import { CountryCard } from '../../components/country-card.tsx';
import { EntryView } from '../../components/entry/entry-view.tsx';
import type { Brief } from '../../core/brief/schema.ts';
import { countryModel } from '../../core/card/country-model.ts';
import type { CountriesFile } from '../../core/card/country-record.ts';
import { cardModel, fullEntryModel } from '../../core/card/model.ts';
import { COUNTRIES_FILE } from '../../core/data/page-data.ts';
import { createMessages } from '../../core/i18n/messages.ts';
import { voicesViews } from './voices.tsx';

const briefs = import.meta.glob<Brief>('../../assets/briefs/*.json', { eager: true, import: 'default' });
const query = new URLSearchParams(location.search);
const dir = query.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const theme = query.get('theme') ?? 'light';
const only = query.get('only')?.split(',');
const width = query.get('width');

document.body.classList.add(theme);
const sheet = new CSSStyleSheet();
// Side by side instead of over a page.
sheet.replaceSync(
  `${cardCss} ${entryCss} ${pagesCss} .popup { color: var(--ink); font-family: var(--sans); } .card { position: relative; max-height: none; ${width ? `width: ${width}px;` : ''} }`,
);

const nothing = () => {};
const countries = (await (await fetch(`/${COUNTRIES_FILE}`)).json()) as CountriesFile;
const flagOf = (iso2: string) => countries[iso2]?.flag ?? null;
const ui = { t: createMessages('en'), locale: 'en', dir, now: Date.now(), flagOf } as const;

const frame = {
  pinned: query.has('pinned'),
  back: query.get('back'),
  ui,
  onPin: nothing,
  onClose: nothing,
  onBack: nothing,
  copied: null,
  outdated: query.has('outdated'),
  onCopy: nothing,
  onEntry: nothing,
  onHide: nothing,
};

function mount(): HTMLElement {
  const host = document.createElement('div');
  const container = document.createElement('div');
  container.className = 'sidelight';
  container.dataset.theme = theme;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(container);
  document.querySelector('#gallery')?.append(host);
  return container;
}

function showEntry(id: string): void {
  for (const brief of Object.values(briefs)) {
    const model = fullEntryModel(brief, id);
    if (model) render(<EntryView model={model} ui={ui} onOpen={nothing} />, mount());
  }
}

function showCards(brief: Brief): void {
  for (const { id } of brief.entities) {
    const model = cardModel(brief, id);
    if (!model || (only && !only.includes(id))) continue;
    const container = mount();
    render(<Card model={model} onOpen={nothing} {...frame} />, container);
    console.info(`${id}: ${container.firstElementChild?.clientHeight} px`);
  }
}

function showCountries(codes: readonly string[]): void {
  const languages = { locale: 'en', reader: query.get('reader') ?? 'en', page: query.get('page') ?? undefined };
  for (const iso2 of codes) {
    const record = query.has('unread') ? undefined : (countries[iso2] ?? null);
    render(<CountryCard model={countryModel(iso2, iso2, record, languages)} {...frame} />, mount());
  }
}

const entry = query.get('entry');
const codes = query.get('countries')?.split(',');
if (query.has('voices')) {
  const views = await voicesViews(Object.values(briefs), (iso2) => countries[iso2] ?? null, ui);
  for (const view of views) render(view, mount());
} else if (codes) showCountries(codes);
else if (entry) showEntry(entry);
else for (const brief of Object.values(briefs)) showCards(brief);
