import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedIn } from '../../../core/card/listed.ts';
import { createMessages } from '../../../core/i18n/messages.ts';
import { lookUpText } from '../../../core/popup/look-up.ts';
import { escapeXml, suggestions } from '../../../core/popup/omnibox.ts';
import { type Row, rowsOf } from '../../../core/popup/rows.ts';
import { createSearch } from '../../../core/search/search.ts';
import { damBrief } from '../../fixtures/card/brief.ts';

const t = createMessages('en');
const briefs = [damBrief];
const listed = listedIn(briefs, new Map(), { locale: 'en', reader: 'en', page: undefined });
const { find } = createSearch(briefs);
const groups = (query: string) => rowsOf(find(query), { briefs, listed });

describe('suggestions for the address bar', () => {
  it('are entities, the best first, marked and with where they stand', () => {
    const [first] = suggestions(groups('borl'), t, 'xml');
    expect(first?.content).toBe('Borland');
    expect(first?.description).toMatch(/^<match>Borl<\/match>and <dim>— \w.*<\/dim>$/);
    expect(suggestions(groups('borl'), t, 'plain')[0]?.description).toMatch(/^Borland — \w/);
  });

  it('say no more than there is to say', () => {
    const row = { key: 'k', entity: 'e', emblem: { type: 'voice' }, language: null, inBrief: true } as const;
    const name = [
      { text: 'Bor', marked: true },
      { text: 'land', marked: false },
    ];
    const nothing: Row = { ...row, claim: null, name, context: [], standing: null };
    const context = [{ text: 'On the river', marked: false }];
    const standing = { position: 'neutral', direction: 'steady' } as const;
    const rows = [
      nothing,
      { ...nothing, context },
      { ...nothing, context, standing },
      { ...nothing, claim: 'said', context },
    ];
    const described = (style: 'xml' | 'plain') =>
      suggestions([{ group: 'countries', rows, total: rows.length }], t, style).map(({ description }) => description);
    expect(described('xml')).toEqual([
      '<match>Bor</match>land',
      '<match>Bor</match>land <dim>— On the river</dim>',
      '<match>Bor</match>land <dim>— Neutral, steady · On the river</dim>',
    ]);
    expect(described('plain')).toEqual([
      'Borland',
      'Borland — On the river',
      'Borland — Neutral, steady · On the river',
    ]);
  });

  it('find the same entity again when what they fill in is entered', () => {
    const [row] = groups('land').flatMap(({ rows }) => rows);
    const [first] = suggestions(groups('land'), t, 'xml');
    expect(find(first?.content ?? '').groups[0]?.hits[0]?.entry.entity).toBe(row?.entity);
  });

  it('are XML whatever a brief holds', () => {
    const text = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', '\u0000', '\u001b', '\ud800', '\u202e'),
    });
    fc.assert(
      fc.property(text, text, (name, context) => {
        const pieces = (text: string) => [{ text, marked: true }];
        const row: Row = {
          key: 'k',
          entity: 'e',
          claim: null,
          emblem: { type: 'voice' },
          name: pieces(name),
          language: null,
          context: pieces(context),
          inBrief: true,
          standing: null,
        };
        const [suggestion] = suggestions([{ group: 'people', rows: [row], total: 1 }], t, 'xml');
        const shown = (suggestion?.description ?? '').replace(/<\/?(match|dim)>/g, '');
        expect(shown).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|apos);)/);
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
  });
});

it('escapes what XML knows, and drops what it forbids', () => {
  expect(escapeXml('<a href="x">&\'\u0000\ud800')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&apos;');
});

it.each([
  ['  Tur\n key ', 'Tur key'],
  ['', ''],
  [' \u00a0\t', ''],
])('looks up the words of %j', (selection, query) => {
  expect(lookUpText(selection)).toBe(query);
});

it('looks up no more of a selection than a name could be', () => {
  expect(lookUpText('word '.repeat(100)).length).toBeLessThanOrEqual(120);
});
