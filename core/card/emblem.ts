/** What stands for the head of a card. */
import type { Entity } from '../brief/schema.ts';
import type { Emblem } from './types.ts';

/** An abbreviation up to this many letters stands for itself. */
const LONGEST_ABBREVIATION = 5;
const MOST_INITIALS = 2;

export function emblemOf(entity: Entity): Emblem {
  if (entity.kind === 'country') return { type: 'flag', iso2: entity.iso2 };
  if (entity.kind === 'voice') return { type: 'voice' };
  if (entity.kind === 'person') return { type: 'monogram', letters: initialsOf(entity.name) };
  const names = [{ text: entity.name, kind: 'name' }, ...entity.forms];
  const short = names.find(({ text, kind }) => (kind === 'abbreviation' || isAbbreviation(text)) && fits(text));
  return short ? { type: 'monogram', letters: short.text } : { type: 'institution' };
}

function fits(text: string): boolean {
  return [...text].length <= LONGEST_ABBREVIATION;
}

function isAbbreviation(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}

/** First letters of the first and the last word that begin with a capital: 'Ana de la Torre' gives AT. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const capital = words.filter((word) => /^(\p{Lu}|\p{Lo})/u.test(word));
  const chosen = capital.length > 0 ? capital : words;
  const ends = chosen.length > MOST_INITIALS ? [chosen[0], chosen[chosen.length - 1]] : chosen;
  return ends.map((word) => [...(word ?? '')][0] ?? '').join('');
}
