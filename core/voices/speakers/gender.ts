import { FEMALE, MALE, type VoiceTables } from '../text/tables.ts';
import type { Voice } from '../types.ts';

/** Tells the gender of a person where given name or role do; null where they do not. */
export function genderTeller(tables: VoiceTables): (voice: Voice) => 'male' | 'female' | null {
  const { traits } = tables;
  return ({ name, role }) => {
    const words = `${role?.words ?? ''} ${name}`.toLowerCase().split(/[^\p{L}]+/u);
    const bits = words.reduce((all, word) => all | (word === '' ? 0 : (traits[tables.find(word)] as number)), 0);
    const isFemale = (bits & FEMALE) !== 0;
    const isMale = (bits & MALE) !== 0;
    if (isFemale === isMale) return null;
    return isFemale ? 'female' : 'male';
  };
}
