import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../../core/brief/parse.ts';
import { briefData, type FixtureName, getAt, setAt } from './fixtures.ts';

/** Path to change, new value (undefined removes it), path that must be named, words of the message. */
type Mutation = [change: string, value: unknown, path: string, message: RegExp];

const SHAPE: Mutation[] = [
  ['format', 'other', 'format', /Expected "sidelight-brief"/],
  ['version', 2, 'version', /Expected 1/],
  ['id', 'Cod Quota', 'id', /lower-case words/],
  ['language', 'English', 'language', /BCP 47/],
  ['subject', undefined, 'subject', /Expected "subject"/],
  ['source.title', '  ', 'source.title', /length/],
  ['source.sha256', 'abc', 'source.sha256', /format/],
  ['source.url', 'javascript:alert(1)', 'source.url', /format/],
  ['source.date', { status: 'inferred', value: '2031' }, 'source.date.from', /"from"/],
  ['source.date', { status: 'stated', value: 'May 2031' }, 'source.date.value', /format/],
  ['entities.0.kind', 'planet', 'entities.0.kind', /"country"/],
  ['entities.0.iso2', 'no', 'entities.0.iso2', /format/],
  ['entities.0.paragraphs', [], 'entities.0.paragraphs', /length/],
  ['entities.0.forms.0.kind', 'nickname', 'entities.0.forms.0.kind', /"surname"/],
  ['entities.0.colour', 'red', 'entities.0.colour', /never/],
  ['claims.0.position', 'loves', 'claims.0.position', /"opposes"/],
  ['claims.0.direction', 'up', 'claims.0.direction', /"away"/],
  ['claims.0.basis', 'rumour', 'claims.0.basis', /"reporting"/],
  ['claims.0.quote', 'mistyped key', 'claims.0.quote', /never/],
  ['claims.0.paragraph', 0, 'claims.0.paragraph', />=1/],
  ['claims.0.quotes.0.selector.exact', '', 'claims.0.quotes.0.selector.exact', /length/],
  ['stances.0.claims', [], 'stances.0.claims', /length/],
  ['ties.0.kind', 'marriage', 'ties.0.kind', /"border"/],
  ['ties.0.qualified', 'perhaps', 'ties.0.qualified', /"possible"/],
  ['ties.0.role', ' ', 'ties.0.role', /length/],
];

const REFERENCES: Mutation[] = [
  ['subject.entity', 'sweden', 'subject.entity', /no entity has the id 'sweden'/],
  ['entities.1.id', 'norway', 'entities.1.id', /used twice/],
  ['entities.2.country', 'sweden', 'entities.2.country', /no entity/],
  ['entities.2.partOf', 'sweden', 'entities.2.partOf', /no entity/],
  ['entities.4.affiliation', 'nowhere', 'entities.4.affiliation', /no entity/],
  ['issues.0.about.0', 'sweden', 'issues.0.about.0', /no entity/],
  ['issues.1.id', 'higher-quota', 'issues.1.id', /used twice/],
  ['stances.0.holder', 'sweden', 'stances.0.holder', /no entity/],
  ['stances.0.claims.1', 'unmade', 'stances.0.claims.1', /no claim has the id 'unmade'/],
  ['claims.0.holder', 'sweden', 'claims.0.holder', /no entity/],
  ['claims.0.attributedTo', 'sweden', 'claims.0.attributedTo', /no entity/],
  ['claims.0.via', 'sweden', 'claims.0.via', /no entity/],
  ['claims.0.target.id', 'sweden', 'claims.0.target.id', /no issue has the id 'sweden'/],
  ['claims.1.target.id', 'sweden', 'claims.1.target.id', /no entity/],
  ['claims.1.id', 'talks', 'claims.2.id', /used twice/],
  ['claims.0.quotes.0.speaker', 'sweden', 'claims.0.quotes.0.speaker', /no entity/],
  ['ties.0.from', 'sweden', 'ties.0.from', /no entity/],
  ['ties.0.to', 'iceland', 'ties.0.to', /tie with itself/],
  ['background.0.actors', ['sweden'], 'background.0.actors.0', /'sweden' is not among the entities/],
  ['background.0.entities.0', 'sweden', 'background.0.entities.0', /no entity/],
  ['background.0.attributedTo', 'sweden', 'background.0.attributedTo', /no entity/],
];

const ENTITIES: Mutation[] = [
  ['entities.0.iso2', 'EU', 'entities.0.iso2', /not an ISO 3166-1 code/],
  ['entities.0.iso2', 'SU', 'entities.0.iso2', /not an ISO 3166-1 code/],
  ['entities.0.iso2', 'IS', 'entities.1.iso2', /'norway' already has the code/],
  ['entities.2.country', 'northern-seas', 'entities.2.country', /is not a country/],
  ['entities.2.country', null, 'entities.2.speaksForCountry', /without one/],
  ['entities.2.partOf', 'iceland', 'entities.2.partOf', /is not an organization/],
  ['entities.4.country', 'norway', 'entities.4.country', /an expert speaks for no country/],
  ['entities.4.role', 'leader', 'entities.4.country', /needs a country/],
  ['entities.4.affiliation', 'ministry-official', 'entities.4.affiliation', /neither an organization nor a country/],
  ['entities.5.forms', [{ text: 'Official', lang: 'en', kind: 'name' }], 'entities.5.forms', /no surface forms/],
  ['entities.3.forms.0.kind', 'demonym', 'entities.3.forms.0.kind', /only a country has a demonym/],
  ['entities.0.forms.0.kind', 'surname', 'entities.0.forms.0.kind', /only a person has a surname/],
  ['entities.1.forms.0.text', 'Norway', 'entities.1.forms.0.text', /also by 'norway'/],
  ['entities.1.forms.1.text', 'Iceland', 'entities.1.forms.1.text', /claimed twice/],
];

const TRUTH: Mutation[] = [
  ['claims.0.attributedTo', null, 'claims.0.attributedTo', /but no speaker/],
  ['claims.0.holder', 'norway', 'claims.0.attributedTo', /does not speak for 'norway'/],
  ['claims.0.attributedTo', 'northern-seas', 'claims.0.attributedTo', /cannot make official statements/],
  ['claims.0.basis', 'expert-assessment', 'claims.0.attributedTo', /is not an expert/],
  ['claims.1.basis', 'official-statement', 'claims.1.attributedTo', /cannot make official statements/],
  ['claims.1.basis', 'reporting', 'claims.1.attributedTo', /must be attributed to null/],
  [
    'claims.1.attributedTo',
    'ministry-official',
    'claims.1.quotes.0.speaker',
    /but 'solheim-on-market' is attributed to/,
  ],
  ['claims.1.quotes.0.speaker', 'iceland', 'claims.1.quotes.0.speaker', /is quoted, but/],
  ['claims.1.quotes.0.paragraph', 3, 'claims.1.quotes.0.paragraph', /quoted from paragraph 3/],
  ['claims.1.target.id', 'iceland', 'claims.1.target.id', /its own target/],
  ['claims.0.via', 'norway', 'claims.0.via', /is not an organization/],
  ['claims.3.via', 'northern-seas', 'claims.3.via', /need a speaker of their own/],
  ['claims.0.via', 'fisheries-ministry', 'claims.0.via', /need a speaker of their own/],
  ['ties.0.attributedTo', 'ragna-solheim', 'ties.0.attributedTo', /must be attributed to null/],
  ['background.0.basis', 'expert-assessment', 'background.0.attributedTo', /but no speaker/],
  ['stances.0.holder', 'norway', 'stances.0.holder', /no stance towards itself/],
  ['stances.0.claims.1', 'more-cod', 'stances.0.claims.1', /is about 'norway', not 'iceland'/],
  ['stances.0.claims.1', 'iceland-will-not-follow', 'stances.0.claims.1', /listed twice/],
  ['claims.0.target.id', 'trawlers', 'stances.0.claims.0', /does not bear on 'norway'/],
  ['stances.0.position', 'not-stated', 'stances.0.position', /leave 'iceland' out/],
  ['claims.0.date', { status: 'stated', value: '2031-02-29' }, 'claims.0.date.value', /no such date/],
  ['claims.0.date', { status: 'stated', value: '2031-06' }, 'claims.0.date.value', /later than the source/],
  ['stances.0.asOf.value', '2032', 'stances.0.asOf.value', /later than the source/],
  ['skipped.1.paragraph', 5, 'skipped.1.paragraph', /skipped twice/],
  ['skipped.1.paragraph', 1, 'skipped.1.paragraph', /something is read from it/],
  ['claims.2.quotes.0.selector.prefix', 'x'.repeat(33), 'claims.2.quotes.0.selector.prefix', /longer than 32/],
];

describe('parseBrief', () => {
  test.each<FixtureName>(['cod-quota', 'rail-tunnel'])('reads %s, whatever its subject', (name) => {
    expect(parseBrief(briefData(name))).toEqual({ ok: true, brief: briefData(name) });
  });

  describe.each([
    ['shape', SHAPE],
    ['references', REFERENCES],
    ['entities', ENTITIES],
    ['truth', TRUTH],
  ])('refuses what breaks the rules of %s', (_, mutations) => {
    test.each(mutations)('%s = %j', (change, value, path, message) => {
      const data = briefData('cod-quota');
      setAt(data, change, value);
      const parsed = parseBrief(data);
      const problems = parsed.ok ? [] : parsed.problems;
      expect(problems).toContainEqual({ path, message: expect.stringMatching(message) });
    });
  });

  test('refuses a second stance of one holder', () => {
    const data = briefData('cod-quota');
    setAt(data, 'stances.1', getAt(data, 'stances.0'));
    expect(parseBrief(data)).toMatchObject({ problems: [{ path: 'stances.1.holder' }] });
  });

  test.each([
    ['2031-05-31', '2031-05-31'],
    ['2031-05', '2031-05-31'],
    ['2031', '2031-12'],
  ])('lets a source of %s report what was said on %s', (source, said) => {
    const data = briefData('cod-quota');
    setAt(data, 'source.date', { status: 'stated', value: source });
    setAt(data, 'claims.0.date', { status: 'stated', value: said });
    setAt(data, 'stances.0.asOf', { status: 'stated', value: source });
    expect(parseBrief(data)).toMatchObject({ ok: true });
  });

  test('names the whole brief where there is none', () => {
    expect(parseBrief(null)).toMatchObject({ ok: false, problems: [{ path: '(the whole brief)' }] });
  });

  test('names everything that is wrong, not just the first thing', () => {
    const data = briefData('cod-quota');
    setAt(data, 'claims.0.holder', 'sweden');
    setAt(data, 'ties.0.from', 'sweden');
    const parsed = parseBrief(data);
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['claims.0.holder', 'ties.0.from']),
    );
  });

  test('lets two people share a surname, but not a full name', () => {
    const data = briefData('rail-tunnel');
    setAt(data, 'entities.3.forms.1.text', 'Falk');
    expect(parseBrief(data).ok).toBe(true);
    setAt(data, 'entities.3.forms.0.text', 'Jorinde Falk');
    expect(parseBrief(data)).toMatchObject({ problems: [{ path: 'entities.3.forms.0.text' }] });
  });

  test('lets background lie ahead of the source', () => {
    const data = briefData('cod-quota');
    setAt(data, 'background.0.date', { status: 'stated', value: '2040' });
    expect(parseBrief(data).ok).toBe(true);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseBrief(input).ok).toBe(false);
      }),
    );
  });
});
