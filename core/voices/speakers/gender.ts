import type { VoiceTables } from '../text/tables.ts';
import type { Voice } from '../types.ts';

/** Tells the gender of a person where given name or role do; null where they do not. */
export function genderTeller(tables: VoiceTables): (voice: Voice) => 'male' | 'female' | null {
  const female = tables.words('female words');
  const male = tables.words('male words');
  return ({ name, role }) => {
    const words = `${role?.words ?? ''} ${name}`.toLowerCase().split(/[^\p{L}]+/u);
    const isFemale = words.some((word) => female.has(word));
    const isMale = words.some((word) => male.has(word));
    if (isFemale === isMale) return null;
    return isFemale ? 'female' : 'male';
  };
}
