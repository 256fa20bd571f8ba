import type { Cases, Declension } from './slavic.ts';

const same = (word: string): Cases => [word, word, word, word, word, word];
/** After these a written ы becomes и. */
const VELAR_OR_HUSHING = /[гкхжшчщ]$/;
const HUSHING = /[жшчщц]$/;

function noun(word: string): Cases {
  const stem = word.slice(0, -1);
  const cases = (
    genitive: string,
    dative: string,
    accusative: string,
    instrumental: string,
    locative: string,
  ): Cases => [word, stem + genitive, stem + dative, stem + accusative, stem + instrumental, stem + locative];
  if (word.endsWith('ия')) return cases('и', 'и', 'ю', 'ей', 'и');
  if (word.endsWith('я')) return cases('и', 'е', 'ю', 'ей', 'е');
  if (/[^аеёиоуыэюя]а$/.test(word))
    return cases(VELAR_OR_HUSHING.test(stem) ? 'и' : 'ы', 'е', 'у', HUSHING.test(stem) ? 'ей' : 'ой', 'е');
  if (word.endsWith('ий')) return cases('я', 'ю', 'й', 'ем', 'и');
  if (word.endsWith('й')) return cases('я', 'ю', 'й', 'ем', 'е');
  if (word.endsWith('ь')) return cases('я', 'ю', 'ь', 'ем', 'е');
  if (/[^аеёиоуыэюяъ]$/.test(word)) {
    const ending = HUSHING.test(word) ? 'ем' : 'ом';
    return [word, `${word}а`, `${word}у`, word, word + ending, `${word}е`];
  }
  if (/[^аеёиоуыэюя]ы$/.test(word)) return cases('', 'ам', 'ы', 'ами', 'ах');
  return same(word);
}

function adjective(word: string): Cases {
  const stem = word.slice(0, -2);
  const soft = /[гкхжшчщ]$/.test(stem) || word.endsWith('ий') || word.endsWith('яя') || word.endsWith('ие');
  const y = soft ? 'и' : 'ы';
  if (word.endsWith('ая')) {
    const oy = /[жшчщц]$/.test(stem) ? 'ей' : 'ой';
    return [word, stem + oy, stem + oy, `${stem}ую`, stem + oy, stem + oy];
  }
  if (word.endsWith('яя')) return [word, `${stem}ей`, `${stem}ей`, `${stem}юю`, `${stem}ей`, `${stem}ей`];
  if (/[ыи]е$/.test(word)) return [word, `${stem}${y}х`, `${stem}${y}м`, word, `${stem}${y}ми`, `${stem}${y}х`];
  if (/овы$/.test(word)) {
    const own = word.slice(0, -1);
    return [word, `${own}ых`, `${own}ым`, word, `${own}ыми`, `${own}ых`];
  }
  if (word.endsWith('ое')) return [word, `${stem}ого`, `${stem}ому`, word, `${stem}${y}м`, `${stem}ом`];
  return [word, `${stem}ого`, `${stem}ому`, word, `${stem}${y}м`, `${stem}ом`];
}

/** Men whose genitive plural is the singular over again. */
const BARE_GENITIVE = new Set(['грузин', 'румын', 'туркмен', 'турок']);

/** From русский: every gender, number and case, and русско- of compounds. */
function adjectiveForms(word: string): string[] {
  const stem = word.slice(0, -2);
  const endings = ['ий', 'ого', 'ому', 'им', 'ом', 'ая', 'ой', 'ую', 'ое', 'ие', 'их', 'ими', 'о'];
  return endings.map((ending) => stem + ending);
}

/** Persons: -ка women; -ец (its vowel dropped), -анин and consonant men; 'турок|турк' where the stem differs. */
function person(value: string): string[] {
  const [word = '', givenStem] = value.split('|');
  const add = (stem: string, endings: string): string[] =>
    endings.split(' ').map((ending) => stem + ending.replace('0', ''));
  if (word.endsWith('ка')) {
    const stem = word.slice(0, -2);
    const genitive = /[жшчщйь]$/.test(stem) ? `${stem.replace(/[йь]$/, '')}ек` : `${stem}ок`;
    return [...add(stem, 'ка ки ке ку кой кам ками ках'), genitive];
  }
  if (/[ая]нин$/.test(word)) {
    const group = word.slice(0, -2);
    return [...add(word, '0 а у ом е'), ...add(group, 'е 0 ам ами ах')];
  }
  if (word.endsWith('рин')) return [...add(word, '0 а у ом е'), ...add(word.slice(0, -2), 'ы 0 ам ами ах')];
  if (word.endsWith('ец')) {
    const head = word.slice(0, -2);
    const stem = `${/[аеёиоуыэюя]$/.test(head) ? `${head}й` : /л$/.test(head) ? `${head}ь` : head}ц`;
    return [word, ...add(stem, 'а у ем е ы ев ам ами ах')];
  }
  if (word.endsWith('ь')) return add(word.slice(0, -1), 'ь я ю ем е и ей ям ями ях');
  const stem = givenStem ?? word;
  const velar = /[гкхжшчщ]$/.test(stem);
  const hushing = /[жшчщ]$/.test(stem);
  const genitive = BARE_GENITIVE.has(word) ? [] : add(stem, hushing ? 'ей' : 'ов');
  return [word, ...add(stem, `а у ${hushing ? 'ем' : 'ом'} е ${velar ? 'и' : 'ы'} ам ами ах`), ...genitive];
}

export const russian: Declension = {
  noun,
  adjective,
  looksAdjective: (word) => /(?:ая|яя|ый|ий|ой|ое|ые|ие|овы)$/.test(word),
  adjectiveForms,
  person,
};
