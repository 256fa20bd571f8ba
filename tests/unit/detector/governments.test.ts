import { describe, expect, it } from 'vitest';
import { detect } from '../../../core/detector/detect.ts';
import { mentioned, small } from './sentences.ts';

describe('capitals that stand for a government', () => {
  it.each([
    ['Ankara will say no.', 'Ankara'],
    ['It is unclear when Beijing will say that this must end.', 'Beijing'],
    ['Moscow has repeatedly denied it.', 'Moscow'],
    ['Beijing wants a deal.', 'Beijing'],
    ['Beijing absolutely needs the port.', 'Beijing'],
    ['Moscow is ready to talk.', 'Moscow'],
    ["Moscow didn't answer.", 'Moscow'],
    ["Few remain among Moscow's allies.", 'Moscow'],
    ["Beijing's growing influence worries them.", 'Beijing'],
    ['The leadership in Beijing met.', 'Beijing'],
    ['The Foreign Ministry in Ankara said so.', 'Ankara'],
    ['They seek closer ties with Moscow.', 'Moscow'],
    ['He put pressure on Kyiv.', 'Kyiv'],
    ['Rebels backed by Moscow advanced.', 'Moscow'],
    ['According to Kyiv, the bridge stands.', 'Kyiv'],
    ['The minister accused Moscow of lying.', 'Moscow'],
    ['A pro-Moscow party and a Beijing-backed firm.', 'Moscow', 'Beijing'],
    ['Tensions between Beijing and Moscow grew.', 'Beijing', 'Moscow'],
    ['Ankara and Moscow agreed on grain.', 'Ankara', 'Moscow'],
    ['A deal with Kyiv, Ankara and Moscow is near.', 'Kyiv', 'Ankara', 'Moscow'],
    ['The Kremlin said little, and the White House less.', 'Kremlin', 'White House'],
  ])('%s', (sentence, ...mentions) => {
    expect(mentioned(sentence)).toEqual(mentions);
  });
});

describe('capitals that are cities, or may be', () => {
  it.each([
    'Moscow, Beijing, Berlin',
    'He flew to Moscow.',
    'Snow fell in Ankara.',
    'A Beijing suburb flooded.',
    'The flight between Beijing and Moscow was late.',
    'Protesters in Moscow said they would stay.',
    'Officials visiting from Berlin wanted more.',
    "Moscow's streets were empty.",
    "Moscow's mayor and Beijing's airport.",
    'A Moscow-based firm and a Berlin-born singer.',
    'Moscow is cold.',
    'Moscow, Idaho, is a small town.',
    'George Washington said no.',
    'The Washington Post said so.',
    'Washington, D.C., was quiet.',
    'Tourists stood outside the Kremlin and at the White House.',
    'MOSCOW (KCNA) — The harvest was good.',
  ])('%s', (sentence) => {
    expect(mentioned(sentence).filter((text) => text !== 'KCNA')).toEqual([]);
  });
});

it('gives the country, its code and the kind of form', () => {
  expect(detect('Ankara will say no.', small, { lang: 'en' })).toEqual([
    { start: 0, end: 6, text: 'Ankara', entity: 'turkey', kind: 'country', form: 'capital', iso2: 'TR' },
  ]);
});
