import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../core/brief/schema.ts';
import { verifySource } from '../../../core/brief/verify/verify-source.ts';
import { type FixtureName, fixtureBrief, setAt, sourceText } from './fixtures.ts';

function sourceOf(name: FixtureName) {
  const text = sourceText(name);
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}

function verify(change: (brief: Brief) => void = () => {}) {
  const brief = fixtureBrief('cod-quota');
  change(brief);
  return verifySource(brief, sourceOf('cod-quota'));
}

describe('verifySource', () => {
  test.each<FixtureName>(['cod-quota', 'rail-tunnel'])('finds %s true to its source', (name) => {
    expect(verifySource(fixtureBrief(name), sourceOf(name))).toMatchObject({ problems: [], uncovered: [] });
  });

  test.each<[path: string, value: unknown, at: string, message: RegExp]>([
    ['source.sha256', '0'.repeat(64), 'source.sha256', /another SHA-256/],
    ['source.title', 'Other words', 'source.title', /does not stand in the text/],
    ['source.datelines.1', 'Bergen', 'source.datelines.1', /'Bergen' does not stand/],
    ['claims.0.paragraph', 8, 'claims.0.paragraph', /no paragraph 8: the source has 7/],
    ['claims.3.alsoIn.0', 9, 'claims.3.alsoIn.0', /no paragraph 9/],
    ['entities.0.paragraphs.0', 8, 'entities.0.paragraphs.0', /no paragraph 8/],
    ['skipped.0.paragraph', 8, 'skipped.0.paragraph', /no paragraph 8/],
    [
      'claims.0.quotes.0.selector.exact',
      'Iceland will follow',
      'claims.0.quotes.0.selector',
      /does not have these words/,
    ],
    ['claims.0.quotes.0.paragraph', 8, 'claims.0.quotes.0.paragraph', /no paragraph 8/],
    ['claims.0.quotes.0.paragraph', 6, 'claims.0.quotes.0.selector', /paragraph 6 does not have/],
    ['claims.0.quotes.0.selector.exact', 'n', 'claims.0.quotes.0.selector', /more than once/],
    ['claims.0.quotes.0.selector.exact', 'said on Monday', 'claims.0.quotes.0.selector.exact', /quotation marks/],
    ['claims.0.quotes.0.selector.exact', 'road," the', 'claims.0.quotes.0.selector.exact', /quotation marks/],
  ])('finds %s = %j out', (path, value, at, message) => {
    const { problems } = verify((brief) => setAt(brief, path, value));
    expect(problems).toContainEqual({ path: at, message: expect.stringMatching(message) });
  });

  test('lists a paragraph that is neither read nor skipped', () => {
    const report = verify((brief) => brief.skipped.pop());
    expect(report.uncovered.map(({ number }) => number)).toEqual([7]);
    expect(report.problems).toEqual([{ path: 'skipped', message: expect.stringContaining('paragraph 7') }]);
  });

  describe('words of the source outside a quotation', () => {
    const COPY = 'Norway wants to catch more cod than scientists advise, others are watching.';

    test.each([
      'source.date.from',
      'source.notStated.0',
      'subject.label',
      'entities.0.description',
      'entities.1.notStated.0',
      'issues.0.label',
      'claims.3.text',
      'claims.2.note',
      'stances.0.note',
      'ties.0.text',
      'background.0.text',
      'skipped.0.why',
    ])('are found in %s', (path) => {
      const { problems } = verify((brief) => setAt(brief, path, COPY));
      expect(problems).toEqual([
        { path, message: expect.stringContaining('wants to catch more cod than scientists advise') },
      ]);
    });

    test('are not excused by being somebody else’s spoken words', () => {
      const { problems } = verify((brief) =>
        setAt(brief, 'claims.1.text', 'Iceland needs the Norwegian market more than it needs cod.'),
      );
      expect(problems).toEqual([{ path: 'claims.1.text', message: expect.stringContaining('repeats 10 words') }]);
    });
  });

  test('counts names in the source: whole words, diacritics folded, the longest form first', () => {
    const { forms } = verify();
    expect(forms).toEqual([
      {
        entity: 'norway',
        forms: [
          { text: 'Norway', count: 2 },
          { text: 'Oslo', count: 2 },
          { text: 'Norwegian', count: 2 },
        ],
      },
      {
        entity: 'iceland',
        forms: [
          { text: 'Iceland', count: 3 },
          { text: 'Reykjavík', count: 1 },
        ],
      },
      { entity: 'fisheries-ministry', forms: [{ text: 'Icelandic Ministry of Fisheries', count: 1 }] },
      { entity: 'northern-seas', forms: [{ text: 'Institute for Northern Seas', count: 1 }] },
      { entity: 'ragna-solheim', forms: [{ text: 'Ragna Solheim', count: 1 }] },
    ]);
  });

  test('counts names in scripts without spaces', () => {
    const brief = fixtureBrief('cod-quota');
    setAt(brief, 'entities.0.forms.0', { text: '挪威', lang: 'zh', kind: 'name' });
    const { forms } = verifySource(brief, { text: '冰岛不会跟随挪威的做法。', sha256: '' });
    expect(forms).toEqual([{ entity: 'norway', forms: [{ text: '挪威', count: 1 }] }]);
  });
});
