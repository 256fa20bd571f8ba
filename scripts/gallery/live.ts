/** Cards over a page, in a closed shadow root as in the product: to try the hover rules by hand. */
import '../../assets/styles/highlights.css';
import cardCss from '../../assets/styles/card.css?inline';
import { createCardSurface } from '../../components/overlay.tsx';
import type { Brief } from '../../core/brief/schema.ts';
import { createCountries } from '../../core/card/countries.ts';
import type { CountriesFile } from '../../core/card/country-record.ts';
import { markGroup } from '../../core/card/mark-group.ts';
import { COUNTRIES_FILE } from '../../core/data/page-data.ts';
import { startHover } from '../../core/hover/controller.ts';
import { createMessages } from '../../core/i18n/messages.ts';
import type { PageMention, PageMentions } from '../../core/page/page-mention.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';

const [brief] = Object.values(
  import.meta.glob<Brief>('../../assets/briefs/*.json', { eager: true, import: 'default' }),
);
if (!brief) throw new Error('There is no brief in assets/briefs.');

/** Made-up lines, each with the name of one entity. */
const text = document.querySelector('#text');
const ranges = new Map<PageMention, Range>();
for (const round of ['first', 'second', 'third']) {
  for (const { id, name, kind } of brief.entities) {
    if (kind === 'voice') continue;
    const line = document.createElement(round === 'third' ? 'a' : 'p');
    if (line instanceof HTMLAnchorElement) line.href = '#linked';
    line.textContent = `For the ${round} time this page names ${name} in a sentence of no importance.`;
    text?.append(line, ' ');
    const node = line.firstChild;
    const start = line.textContent.indexOf(name);
    if (!node) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + name.length);
    const mention: PageMention = {
      id: ranges.size,
      mention: { start, end: start + name.length, text: name, entity: id, kind, form: 'name' },
      isSeen: () => true,
      rects: () => [...range.getClientRects()],
      element: line,
      inLink: line instanceof HTMLAnchorElement,
    };
    ranges.set(mention, range);
    const group = `sidelight-${markGroup(brief, id)}`;
    CSS.highlights.set(group, (CSS.highlights.get(group) ?? new Highlight()).add(range));
  }
}

const mentions: PageMentions = {
  at: (x, y) =>
    [...ranges.keys()].find((mention) =>
      mention.rects().some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom),
    ) ?? null,
  all: () => [...ranges.keys()],
  has: (mention) => ranges.has(mention),
};

const host = document.createElement('div');
document.documentElement.append(host);
const root = host.attachShadow({ mode: 'closed' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(cardCss);
root.adoptedStyleSheets = [sheet];
const { signal } = new AbortController();
const surface = createCardSurface({
  root,
  source: {
    briefs: [brief],
    countries: createCountries(async (iso2) => {
      const response = await fetch(`/${COUNTRIES_FILE}`);
      return ((await response.json()) as CountriesFile)[iso2] ?? null;
    }),
    languages: { locale: 'en', reader: 'en', page: 'en' },
  },
  t: createMessages('en'),
  look: () => DEFAULT_SETTINGS,
  now: Date.now,
  callbacks: {
    copy: (copied) => navigator.clipboard.writeText(copied),
    openEntry: async (entity) => console.info('entry', entity),
    hideName: async (entity) => console.info('hide', entity),
    failed: (error) => {
      console.error(error);
      return String(error);
    },
  },
  signal,
});
const hover = startHover({
  document,
  mentions,
  surface,
  signal,
  onChange: (mention) => {
    const range = mention && ranges.get(mention);
    CSS.highlights.set('sidelight-current', range ? new Highlight(range) : new Highlight());
  },
});
document.addEventListener('keydown', (event) => {
  if (event.altKey && event.key === 'n') hover.openByKeyboard('next');
  if (event.altKey && event.key === 'p') hover.openByKeyboard('previous');
});
