import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inAscii } from '../../../scripts/vite-ascii.ts';

/** Any text, with whole and half pairs of units. */
const text = () => fc.string({ unit: 'binary' });

describe('a script in ASCII', () => {
  it('means the same in strings and templates', () => {
    fc.assert(
      fc.property(text(), (value) => {
        const code = inAscii(JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'));
        expect(code).toMatch(/^[\0-\x7f]*$/);
        expect(runInThisContext(code)).toBe(value);
        const inTemplate = inAscii(`\`${value.replace(/[`\\$\r]/g, '')}\``);
        expect(runInThisContext(inTemplate)).toBe(value.replace(/[`\\$\r]/g, ''));
      }),
    );
  });

  it('means the same in regular expressions', () => {
    expect(runInThisContext(inAscii('/^[ä-ü😀]+$/u.test("äü\u{1f600}")'))).toBe(true);
    expect(runInThisContext(inAscii('/^[вф]$/.test("в")'))).toBe(true);
  });
});
