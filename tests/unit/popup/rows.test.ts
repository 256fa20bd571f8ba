import { describe, expect, it } from 'vitest';
import { listedIn } from '../../../core/card/listed.ts';
import { rowsOf } from '../../../core/popup/rows.ts';
import { createSearch } from '../../../core/search/search.ts';
import { damBrief, OWN_QUOTE } from '../../fixtures/card/brief.ts';

const briefs = [damBrief];
const listed = listedIn(briefs, new Map(), { locale: 'en', reader: 'en', page: undefined });
const { find } = createSearch(briefs);
const groups = (query: string) => rowsOf(find(query), { briefs, listed });
const rows = (query: string) => groups(query).flatMap((group) => group.rows);
const words = (pieces: readonly { text: string; marked: boolean }[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('rows of results', () => {
  it('mark the name, and say where it stands', () => {
    const stance = damBrief.stances.find(({ holder }) => holder === 'borland');
    const row = rows('borl').find(({ entity, claim }) => entity === 'borland' && claim === null);
    expect(row && words(row.name)).toBe('[Borl]and');
    expect(row?.standing).toEqual(stance && { position: stance.position, direction: stance.direction });
  });

  it('show the role that matched where the name does not', () => {
    const row = rows('heads government').find(({ claim }) => claim === null);
    expect(row && words(row.context)).toBe('[Heads] the [government] of Borland.');
    expect(row?.language).toBe(damBrief.language);
  });

  it('of statements show the words that matched and who says them', () => {
    const row = rows('drink from a river').find(({ claim }) => claim !== null);
    const claim = damBrief.claims.find(({ id }) => id === row?.claim);
    expect(row?.inBrief).toBe(true);
    expect(row?.language).toBe(damBrief.source.language);
    expect(row && words(row.context)).toContain('[drink] [from] [a] [river]');
    expect(row?.context.map(({ text }) => text).join('')).toBe(OWN_QUOTE);
    expect(row?.standing?.position).toBe(claim?.position);
    expect(row?.speaker).toBe(damBrief.entities.find(({ id }) => id === claim?.attributedTo)?.name ?? null);
  });

  it('each have a key of their own', () => {
    const keys = rows('r').map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(2);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
