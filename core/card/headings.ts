/** What stands over claims and over ties, in words: for the card and the full entry alike. */
import type { CardTranslate } from '../i18n/messages.en.ts';
import { inText } from './in-text.ts';
import type { ClaimModel, HeadModel, Relation, TieModel } from './types.ts';

type Kind = Pick<HeadModel, 'kind'>;

/** Over one claim, or several about the same: words about others name these others. */
export function claimHeading({ relation, on }: ClaimModel, head: Kind, t: CardTranslate): string {
  return relation === 'says' ? t('claims.says', { inText: inText(on) }) : relationHeading(relation, head, [], t);
}

/** Over all claims of one relation. `claims` decide whether it is the entity that says so or its people. */
export function relationHeading(
  relation: Relation,
  { kind }: Kind,
  claims: readonly Pick<ClaimModel, 'voice'>[],
  t: CardTranslate,
): string {
  const person = kind === 'person' || kind === 'voice';
  switch (relation) {
    case 'own':
      return t(person ? 'claims.own-person' : 'claims.own');
    case 'about':
      return t(person ? 'claims.about-person' : 'claims.about');
    case 'says':
      if (person) return t('claims.says-heading-person');
      return t(claims.every(({ voice }) => voice === 'own') ? 'claims.says-heading' : 'claims.says-heading-staff');
    case 'towards':
      return t(person ? 'claims.towards-person' : 'claims.towards');
  }
}

/** What a tie is to whom, never more than the source gives: with the role in it, and with what qualifies it. */
export function tieLabel({ kind, way, other, role, qualified }: TieModel, t: CardTranslate): string {
  const names = { name: other.name, inText: inText(other) };
  const label = role === null ? t(`tie.${kind}.${way}`, names) : t('tie.role', { name: other.name, role });
  return qualified === null ? label : `${label} ${t(`qualified.${qualified}`)}`;
}
