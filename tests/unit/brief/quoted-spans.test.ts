import { expect, test } from 'vitest';
import { quotedSpans } from '../../../core/brief/verify/quoted-spans.ts';

test.each([
  ['says "yes" and "no"', ['yes', 'no']],
  ['says “it’s so” today', ['it’s so']],
  ['sagt „ja“ und „nein”', ['ja', 'nein']],
  ['dit « oui » ici', [' oui ']],
  ['sagt »ja« und »nein«', ['ja', 'nein']],
  ['says ‘it’s so’ today', ['it’s so']],
  ['kyrkan ”öppnar” nu', ['öppnar']],
  ['「はい」と言う', ['はい']],
  ['never "closed', ['closed']],
  ["the crew's boat and the owners' port", []],
])('%s', (text, quoted) => {
  expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
});
