/** Whatever a brief or a page says is shown as text: the same elements are made as for any other text. */
import { describe, expect, it } from 'vitest';
import { Card } from '../../../components/card.tsx';
import { EntryView } from '../../../components/entry/entry-view.tsx';
import { OverlayView } from '../../../components/overlay-view.tsx';
import type { Brief } from '../../../core/brief/schema.ts';
import { type CardSource, cardView } from '../../../core/card/card-view.ts';
import { citation } from '../../../core/card/citation.ts';
import { createCountries } from '../../../core/card/countries.ts';
import { cardModel, fullEntryModel } from '../../../core/card/model.ts';
import { createMessages } from '../../../core/i18n/messages.ts';
import { pageText } from '../../../core/page-voices/page-text.ts';
import { damBrief } from '../../fixtures/card/brief.ts';
import { HOSTILE_STRINGS } from '../../fixtures/hostile/strings.ts';
import { EXAMPLE } from '../../fixtures/voices/example.ts';
import { CARD_PROPS, nothing } from './card-props.ts';
import { dangersIn, hostElements } from './host-elements.ts';

const t = createMessages('en');
const ui = { t, locale: 'en', dir: 'ltr', now: 0, flagOf: () => null } as const;
const props = { ui, ...CARD_PROPS, pinned: true };

/** Fields whose values are not free text: ids, terms, codes, dates, addresses. */
const FIXED = new Set(
  'id iso2 lang language kind type role position direction basis status value holder attributedTo speaker format sha256 affiliation country partOf entity from to target claims about url qualifier'.split(
    ' ',
  ),
);

/** The same data with another text in every field that takes any. */
function withText<T>(data: T, text: string, key = ''): T {
  if (typeof data === 'string') return (FIXED.has(key) ? data : text) as T;
  if (Array.isArray(data)) return data.map((one) => withText(one, text, key)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, withText(value, text, name)])) as T;
}

/** A name without letters has a drawing for an emblem instead of its initials. */
const DRAWN = new Set(['svg', 'path']);

const names = (brief: Brief, id: string): string[] => {
  const card = cardModel(brief, id);
  const entry = fullEntryModel(brief, id);
  if (!card || !entry) throw new Error(`no ${id}`);
  return [
    ...hostElements(<Card model={card} {...props} />),
    ...hostElements(<EntryView model={entry} ui={ui} onOpen={nothing} />),
  ]
    .map(({ name }) => name)
    .filter((name) => !DRAWN.has(name));
};

const ids = ['arland', 'borland', 'corland', 'expert', 'premier', 'institute'];
const shown = (text: string): string => JSON.stringify(text.slice(0, 40));

describe('a brief full of hostile strings', () => {
  const plain = ids.map((id) => names(withText(damBrief, 'Plain text.'), id));

  it.each(HOSTILE_STRINGS.filter((text) => text.trim() !== '').map((text) => [shown(text), text]))(
    'makes no other elements than any: %s',
    (_, text) => {
      const brief = withText(damBrief, text);
      for (const [i, id] of ids.entries()) {
        const card = cardModel(brief, id);
        const entry = fullEntryModel(brief, id);
        if (!card || !entry) throw new Error(`no ${id}`);
        expect(dangersIn(<Card model={card} {...props} />)).toEqual([]);
        expect(dangersIn(<EntryView model={entry} ui={ui} onOpen={nothing} />)).toEqual([]);
        expect(names(brief, id)).toEqual(plain[i]);
        expect(typeof citation(card, { t, locale: 'en', now: 0 })).toBe('string');
      }
    },
  );
});

describe('a page full of hostile strings', () => {
  it.each(HOSTILE_STRINGS.map((text) => [shown(text), text]))('is shown as lines of text: %s', (_, text) => {
    const line = pageText(text, 200);
    expect(line.length).toBeLessThanOrEqual(200);
    expect(line).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    expect(line.isWellFormed()).toBe(true);
    const article = withText(EXAMPLE, text);
    const source: CardSource = {
      briefs: [],
      countries: createCountries(async () => null),
      languages: { locale: 'en', reader: 'en', page: 'en' },
      page: { articles: () => [article] },
    };
    for (const id of EXAMPLE.ids) {
      const view = cardView(source, id, undefined);
      if (view) expect(dangersIn(<OverlayView view={view} {...props} />)).toEqual([]);
    }
  });
});
