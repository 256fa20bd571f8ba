import { type Row, valuesOf } from '../table.ts';
import type { Rules } from './rules.ts';

/** Article-bearing masculines whose genitive may go without -s ('des Iran') need nothing here: both are the name's forms. */
const TAKES_NO_S = /(?:[sxzß]|inseln|insel|ei|staaten|emirate)$/i;

/** 'Tschechische Republik' is 'Tschechischen Republik' in every case but the first and fourth. */
const WEAK = /^((?:\S+e )+)(?=Republik|Volksrepublik|Bundesrepublik|Föderation|Eidgenossenschaft|Staaten|Mexikanische)/;
/** 'Haschemitisches Königreich Jordanien' is also 'Haschemitische' and 'Haschemitischen Königreich(s) Jordanien'. */
const STRONG = /^(\S+)(es|er) (?=Königreich|Emirat|Staat )/;

/** Genitives of names. `nogen` is the table's list of plurals and feminines. */
export function germanRules(nogen: ReadonlySet<string>): Rules {
  return {
    names(name) {
      const genitive = nogen.has(name) || TAKES_NO_S.test(name) ? [] : [`${name}s`];
      return [name, ...genitive];
    },
    longNames(name) {
      if (WEAK.test(name)) return [name, name.replace(WEAK, (words) => words.replace(/e /g, 'en '))];
      const strong = STRONG.exec(name);
      if (strong) return [name, name.replace(STRONG, '$1e '), name.replace(STRONG, '$1en ')];
      return name.startsWith('Königreich ') ? [name, name.replace('Königreich', 'Königreichs')] : [name];
    },
    adjectives: (value) =>
      value.endsWith('sch') ? ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => value + ending) : [value],
    nouns: (row: Row) => valuesOf(row, 'n'),
    noun: germanNoun,
  };
}

/** Cases, plural and feminine of a masculine noun: Italiener, Russe, Zypriot, Pakistani. */
export function germanNoun(noun: string): string[] {
  if (noun.startsWith('!')) return [noun.slice(1)];
  const feminine = (stem: string): string[] => [`${stem}in`, `${stem}innen`];
  if (noun.endsWith('er')) return [noun, `${noun}s`, `${noun}n`, ...feminine(noun)];
  if (noun.endsWith('e')) {
    const umlauted = noun === 'Franzose';
    return [noun, `${noun}n`, ...(umlauted ? [] : feminine(noun.slice(0, -1)))];
  }
  if (/[iou]$|Thai$/.test(noun)) return [noun, `${noun}s`];
  return [noun, `${noun}en`, ...feminine(noun)];
}
