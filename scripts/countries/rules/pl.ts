import type { Cases, Declension } from './slavic.ts';

const same = (word: string): Cases => [word, word, word, word, word, word];

/** Stem before the -e of the dative and locative: Malta, Malcie; Iran, Iranie. Longer endings first. */
const SOFT: readonly (readonly [RegExp, string])[] = [
  [/st$/, 'ści'],
  [/t$/, 'ci'],
  [/d$/, 'dzi'],
  [/r$/, 'rz'],
  [/ł$/, 'l'],
  [/([nmbpwfsz])$/, '$1i'],
];

const soften = (stem: string): string | null => {
  const rule = SOFT.find(([ending]) => ending.test(stem));
  return rule && !/(?:sz|cz|rz|dz)$/.test(stem) ? `${stem.replace(rule[0], rule[1])}e` : null;
};

function feminine(word: string): Cases {
  const stem = word.slice(0, -1);
  const cases = (genitive: string, dative: string): Cases => [word, genitive, dative, `${stem}ę`, `${stem}ą`, dative];
  if (/(?:[lejou]|[^i]i)$/.test(stem) && !/u$/.test(stem)) return cases(`${stem}i`, `${stem}i`);
  if (/u$/.test(stem)) return cases(`${stem}i`, `${stem}i`);
  if (/k$/.test(stem)) return cases(`${stem}i`, `${stem.slice(0, -1)}ce`);
  if (/g$/.test(stem)) return cases(`${stem}i`, `${stem.slice(0, -1)}dze`);
  if (/(?:[cż]|sz|cz|rz)$/.test(stem)) return cases(`${stem}y`, `${stem}y`);
  return cases(`${stem}y`, soften(stem) ?? `${stem}ie`);
}

function masculine(word: string): Cases {
  const locative = /[kgjlc]$|(?:sz|cz|rz|ż|ch|x)$/.test(word) ? `${word}u` : (soften(word) ?? `${word}ie`);
  return [word, `${word}u`, `${word}owi`, word, /[kg]$/.test(word) ? `${word}iem` : `${word}em`, locative];
}

function neuter(word: string): Cases {
  const stem = word.slice(0, -1);
  const velar = /[kg]$/.test(stem);
  return [
    word,
    `${stem}a`,
    `${stem}u`,
    word,
    velar ? `${stem}iem` : `${stem}em`,
    velar ? `${stem}u` : (soften(stem) ?? `${stem}u`),
  ];
}

/** Plural in -y with a bare genitive: Filipiny, Filipin. */
function plural(word: string): Cases {
  const stem = word.slice(0, -1);
  return [word, stem, `${stem}om`, word, `${stem}ami`, `${stem}ach`];
}

function noun(word: string): Cases {
  if (word.endsWith('a')) return feminine(word);
  if (/[^aeiouyąęó]$/.test(word)) return masculine(word);
  if (/(?:ko|go|wo)$/.test(word)) return neuter(word);
  if (/[^aeiou]y$/.test(word)) return plural(word);
  return same(word);
}

function adjective(word: string): Cases {
  const stem = word.replace(/(?:i?[ae]|[iy])$/, '');
  const soft = /[kg]$/.test(stem) || (/n$/.test(stem) && /ni[ea]$|ni$/.test(word)) ? 'i' : '';
  const y = soft ? 'i' : 'y';
  const e = soft ? 'ie' : 'e';
  if (word.endsWith('a')) {
    const a = word.slice(0, -1);
    return [word, `${stem}${e}j`, `${stem}${e}j`, `${a}ą`, `${a}ą`, `${stem}${e}j`];
  }
  if (word.endsWith('e')) return [word, `${stem}${y}ch`, `${stem}${y}m`, word, `${stem}${y}mi`, `${stem}${y}ch`];
  return [word, `${stem}${e}go`, `${stem}${e}mu`, word, `${stem}${y}m`, `${stem}${y}m`];
}

/** From rosyjski: every gender, number and case, the men's plural rosyjscy, and rosyjsko- of compounds. */
function adjectiveForms(word: string): string[] {
  const stem = word.slice(0, -1);
  const endings = ['i', 'iego', 'iemu', 'im', 'a', 'iej', 'ą', 'ie', 'ich', 'imi', 'o'];
  return [...endings.map((ending) => stem + ending), `${stem.slice(0, -1)}cy`];
}

/**
 * Persons: -ka women, -nin and -czyk men, -ec with its vowel dropped; any other man as 'Hiszpan|Hiszpanie', singular
 * and plural, and 'Węgier|Węgrzy|Węgr' where the stem differs from the singular.
 */
function person(value: string): string[] {
  const [word = '', given, givenStem] = value.split('|');
  const man = (stem: string, nominative: string, genitive = `${stem}ów`, pluralStem = stem): string[] => {
    const [, , dative, , instrumental, locative] = masculine(stem);
    return [
      word,
      `${stem}a`,
      dative,
      instrumental,
      locative,
      nominative,
      genitive,
      ...['om', 'ami', 'ach'].map((end) => pluralStem + end),
    ];
  };
  if (given) return man(givenStem ?? word, given);
  if (word.endsWith('ka')) {
    const stem = word.slice(0, -2);
    return ['ka', 'ki', 'ce', 'kę', 'ką', 'ek', 'kom', 'kami', 'kach'].map((ending) => stem + ending);
  }
  if (word.endsWith('anin')) {
    const group = word.slice(0, -2);
    return man(word, `${group}ie`, group, group);
  }
  if (word.endsWith('ec')) {
    const stem = `${word
      .slice(0, -2)
      .replace(/ni$/, 'ń')
      .replace(/(?<!ń)i$/, '')}c`;
    return man(stem, `${stem}y`);
  }
  if (/k$/.test(word)) return man(word, `${word.slice(0, -1)}cy`);
  throw new Error(`pl: '${value}' needs its plural`);
}

export const polish: Declension = {
  noun,
  adjective,
  looksAdjective: () => false,
  adjectiveForms,
  person,
};
