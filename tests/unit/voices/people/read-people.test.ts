import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MergedPeople, mergePeople, type PlacedPeople } from '../../../../core/voices/people/merge-people.ts';
import { readPeople } from '../../../../core/voices/people/read-people.ts';
import { finish } from '../../../../core/voices/steps.ts';
import { readParagraph } from '../../../../core/voices/text/paragraph.ts';
import { loadVoiceTables, type VoiceTables } from '../../../../core/voices/text/tables.ts';
import { readVoiceTables } from '../../../../scripts/data/voices.ts';
import { type Introduction, readIntroductions } from '../../../fixtures/people/introductions.ts';

const english = loadVoiceTables(await readVoiceTables('en'));
const german = loadVoiceTables(await readVoiceTables('de'));

const PARAGRAPH_GAP = 2;

function read(paragraphs: readonly string[], tables: VoiceTables): MergedPeople & { placed: PlacedPeople[] } {
  let start = 0;
  const placed = paragraphs.map((text) => {
    const one = { start, people: readPeople(readParagraph(text, tables), tables) };
    start += text.length + PARAGRAPH_GAP;
    return one;
  });
  return { ...finish(mergePeople(placed)), placed };
}

/** Shares of the expected people whose name, role and so on are as expected; and of the found names that are expected. */
function score(introductions: readonly Introduction[], tables: VoiceTables) {
  const right = { names: 0, roles: 0, affiliations: 0, kinds: 0, mentions: 0 };
  let wanted = 0;
  let found = 0;
  for (const { paragraphs, people } of introductions) {
    const { voices } = read(paragraphs, tables);
    found += voices.length;
    wanted += people.length;
    for (const want of people) {
      const got = voices.find(({ name }) => name === want.name);
      if (got === undefined) continue;
      right.names++;
      if ((got.role?.words ?? null) === want.role) right.roles++;
      if ((got.affiliation?.words ?? null) === want.affiliation) right.affiliations++;
      if (got.kind === want.kind) right.kinds++;
      if (got.mentions.length === want.mentions) right.mentions++;
    }
  }
  const share = (n: number) => Math.round((1000 * n) / wanted) / 1000;
  return {
    names: share(right.names),
    foundNames: Math.round((1000 * right.names) / found) / 1000,
    roles: share(right.roles),
    affiliations: share(right.affiliations),
    kinds: share(right.kinds),
    mentions: share(right.mentions),
  };
}

it.each([
  ['en-develop', english],
  ['en-more', english],
  ['en-blind', english],
  ['en-hard', english],
  ['en-late', english],
  ['en-wide', english],
  ['en-fresh', english],
  ['en-last', english],
  ['de-develop', german],
  ['de-more', german],
  ['de-blind', german],
  ['de-hard', german],
])('reads the introductions of %s', (file, tables) => {
  const got = score(readIntroductions(`${file}.txt`), tables);
  expect(got.names).toBeGreaterThanOrEqual(0.95);
  expect(got.foundNames).toBeGreaterThanOrEqual(0.95);
  expect(got.roles).toBeGreaterThanOrEqual(0.9);
  expect(got.affiliations).toBeGreaterThanOrEqual(0.9);
});

it('reads most of the introductions of de-wide, which no rule was written for', () => {
  const got = score(readIntroductions('de-wide.txt'), german);
  expect(got.names).toBeGreaterThanOrEqual(0.95);
  expect(got.foundNames).toBeGreaterThanOrEqual(0.95);
  expect(got.roles).toBeGreaterThanOrEqual(0.75);
  expect(got.affiliations).toBeGreaterThanOrEqual(0.75);
});

it('keeps spans inside any text, in order and apart', () => {
  const words =
    'Ann Lee Dr. von der de Institute of the a said economist , ( ) " “ ” \' ’s and who heads at 54 - — . München al-Sisi'.split(
      ' ',
    );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.constantFrom(english, german), (paragraphs, tables) => {
      const { voices, owners, placed } = read(paragraphs, tables);
      const whole = paragraphs.join(' '.repeat(PARAGRAPH_GAP));
      for (const [i, { people }] of placed.entries()) {
        const { tokens } = readParagraph(paragraphs[i] ?? '', tables);
        let end = 0;
        for (const { whole: range, head, name } of people.phrases) {
          expect(name.from).toBeGreaterThanOrEqual(end);
          expect(range.from <= head.from && head.from <= name.from && name.from < name.to && head.to <= range.to).toBe(
            true,
          );
          expect(range.to).toBeLessThanOrEqual(tokens.length);
          end = name.to;
        }
      }
      for (const { name, role, affiliation, mentions } of voices) {
        expect(name).not.toBe('');
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeLessThanOrEqual(whole.length);
          end = mention.end;
        }
        for (const part of [role, affiliation]) {
          if (part !== null) expect(whole.slice(part.start, part.end).replace(/\s+/g, ' ')).toBe(part.words);
        }
      }
      expect(owners.flat().every((owner) => owner >= -1 && owner < voices.length)).toBe(true);
    }),
  );
});
