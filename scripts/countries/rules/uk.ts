import type { Cases, Declension } from './slavic.ts';

const same = (word: string): Cases => [word, word, word, word, word, word];
const VOWEL = /[аеєиіїоуюя]$/;
const HUSHING = /[жшчщц]$/;

/** к, г, х before the -і of the dative and locative: Америка, Америці. */
const soften = (stem: string): string => stem.replace(/к$/, 'ц').replace(/г$/, 'з').replace(/х$/, 'с');

function noun(word: string, isCity: boolean): Cases {
  const stem = word.slice(0, -1);
  const cases = (
    genitive: string,
    dative: string,
    accusative: string,
    instrumental: string,
    locative: string,
  ): Cases => [
    word,
    ...([genitive, dative, accusative, instrumental, locative].map((endings) =>
      endings
        .split('|')
        .map((ending) => stem + ending)
        .join('|'),
    ) as [string, string, string, string, string]),
  ];
  if (word.endsWith('ія')) return cases('ї', 'ї', 'ю', 'єю', 'ї');
  if (word.endsWith('я')) return VOWEL.test(stem) ? cases('ї', 'ї', 'ю', 'єю', 'ї') : cases('і', 'і', 'ю', 'ею', 'і');
  if (/[^аеєиіїоуюя]а$/.test(word)) {
    const soft = `${soften(stem)}і`;
    return [
      word,
      HUSHING.test(stem) ? `${stem}і` : `${stem}и`,
      soft,
      `${stem}у`,
      HUSHING.test(stem) ? `${stem}ею` : `${stem}ою`,
      soft,
    ];
  }
  if (word.endsWith('й')) return cases('ю', 'ю|єві', 'й', 'єм', 'ї|ю');
  if (word.endsWith('ь')) return cases('ю', 'ю|еві', 'ь', 'ем', 'і|ю');
  if (!VOWEL.test(word)) {
    const hushing = HUSHING.test(word);
    const velar = /[кгх]$/.test(word);
    return [
      word,
      isCity ? `${word}а` : `${word}у`,
      `${word}у|${word}${hushing ? 'еві' : 'ові'}`,
      word,
      `${word}${hushing ? 'ем' : 'ом'}`,
      velar ? `${word}у` : `${word}і`,
    ];
  }
  if (/[^аеєиіїоуюя]и$/.test(word)) return cases('', 'ам', 'и', 'ами', 'ах');
  return same(word);
}

function adjective(word: string): Cases {
  const stem = word.slice(0, -1);
  if (/[^і]а$/.test(word)) return [word, `${stem}ої`, `${stem}ій`, `${stem}у`, `${stem}ою`, `${stem}ій`];
  if (word.endsWith('я')) return [word, `${stem}ьої`, `${stem}ій`, `${stem}ю`, `${stem}ьою`, `${stem}ій`];
  if (word.endsWith('і')) return [word, `${stem}их`, `${stem}им`, word, `${stem}ими`, `${stem}их`];
  if (word.endsWith('е')) return [word, `${stem}ого`, `${stem}ому`, word, `${stem}им`, `${stem}ому`];
  const bare = word.slice(0, -2);
  return [word, `${bare}ого`, `${bare}ому`, word, `${bare}им`, `${bare}ому`];
}

/** From український: every gender, number and case, and українсько- of compounds. */
function adjectiveForms(word: string): string[] {
  const stem = word.slice(0, -2);
  const endings = ['ий', 'ого', 'ому', 'им', 'а', 'ої', 'ій', 'у', 'ою', 'е', 'і', 'их', 'ими', 'о'];
  return endings.map((ending) => stem + ending);
}

/** Persons: -ка women; -ець (its vowel dropped), -нин and consonant men; 'турок|турк' where the stem differs. */
function person(value: string): string[] {
  const [word = '', givenStem] = value.split('|');
  const add = (stem: string, endings: string): string[] =>
    endings.split(' ').map((ending) => stem + ending.replace('0', ''));
  if (word.endsWith('ка')) {
    const stem = word.slice(0, -2);
    const genitive = /[йь]$/.test(stem)
      ? `${stem.replace(/[йь]$/, '')}${stem.endsWith('й') ? 'йок' : 'ьок'}`
      : `${stem}ок`;
    return [...add(stem, 'ка ки ці ку кою кам ками ках'), genitive];
  }
  if (/(?:[ая]н|мен|гар)ин$/.test(word))
    return [...add(word, '0 а у ові ом і'), ...add(word.slice(0, -2), 'и 0 ам ами ах')];
  if (/[еє]ць$/.test(word)) {
    const head = word.slice(0, -3);
    const stem = `${VOWEL.test(head) ? `${head}й` : /л$/.test(head) ? `${head}ь` : head}ц`;
    return [word, ...add(stem, 'я ю еві ем і ів ям ями ях')];
  }
  const stem = givenStem ?? word;
  const ending = HUSHING.test(stem) ? 'і' : 'и';
  return [word, ...add(stem, `а у ові ом ${ending} ів ам ами ах`)];
}

export const ukrainian: Declension = {
  noun,
  adjective,
  looksAdjective: (word) =>
    /(?:[нквзр]а|ня|ий|ій|[нк]і|[нк]е|ова)$/.test(word) && !/(?:Рика|Ланка|Корея|Гвінея|Аравія|Македонія)$/.test(word),
  adjectiveForms,
  person,
};
