import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateQuote } from '../../../core/brief/locate-quote.ts';

const select = (exact: string, prefix?: string, suffix?: string) => ({
  type: 'TextQuoteSelector' as const,
  exact,
  prefix,
  suffix,
});

describe('locateQuote', () => {
  test('finds the words and nothing around them', () => {
    expect(locateQuote('He said: "We wait." And left.', select('We wait.'))).toEqual({
      found: true,
      start: 10,
      end: 18,
    });
  });

  test('takes any white space for any other', () => {
    const text = 'then "we\u00a0 wait\n here" again';
    const at = locateQuote(text, select('we wait here', 'then  "', '"\nagain'));
    expect(at).toEqual({ found: true, start: 6, end: 20 });
  });

  test.each([
    ['other words', select('we go')],
    ['another case', select('We wait')],
    ['another prefix', select('we wait', 'now ')],
    ['another suffix', select('we wait', undefined, ' no more')],
    ['nothing but white space', select('  ')],
  ])('does not find %s', (_, selector) => {
    expect(locateQuote('then we wait for them', selector)).toEqual({ found: false, reason: 'absent' });
  });

  test('tells places apart by what is around them, and says when it cannot', () => {
    const text = 'no, he said; no, she said';
    expect(locateQuote(text, select('no'))).toEqual({ found: false, reason: 'ambiguous' });
    expect(locateQuote(text, select('no', undefined, ', she'))).toEqual({ found: true, start: 13, end: 15 });
    expect(locateQuote(text, select('no', '; '))).toEqual({ found: true, start: 13, end: 15 });
  });

  test('counts places that overlap', () => {
    expect(locateQuote('a-a-a', select('a-a'))).toEqual({ found: false, reason: 'ambiguous' });
  });

  test('finds every stretch of any text again, given all that is around it', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'é', '🚢', ' ', '\n', '"'), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (parts, from, length) => {
        const whole = parts.join('');
        const start = whole === '' ? 0 : from % whole.length;
        const exact = whole.slice(start, start + 1 + (length % 8));
        fc.pre(exact.trim() !== '' && exact === exact.trim());
        const end = start + exact.length;
        const at = locateQuote(whole, select(exact, whole.slice(0, start), whole.slice(end)));
        expect(at).toEqual({ found: true, start, end });
      }),
    );
  });
});
