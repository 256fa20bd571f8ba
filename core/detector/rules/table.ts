import type { KnownEntity } from '../../names/gazetteer.ts';
import type { FormSort } from '../../names/packed.ts';
import { GENERIC_TAG } from '../tags.ts';
import { capitalizedAdjective, language, namedThing } from './adjectives.ts';
import { commonWord, company, contested } from './ambiguity.ts';
import { bearer, personName } from './bearers.ts';
import { hyphenated, identity } from './compounds.ts';
import { address, capitals, currency, nameAfter, nameBefore, partOfName } from './embedding.ts';
import { authorityIn, building, cityInName, compound, object, possession, relation, subject } from './governments.ts';
import { abbreviationGoesOn, atHome, credit, defined, institutionNoun } from './institutions.ts';
import { genericCountry, goesOnWithOf, ownedByOther } from './owners.ts';
import { fullName, type GivenNames, givenName, introduced, leaderTitle, nameGoesOn, otherSurname } from './people.ts';
import type { Rule, Verdict } from './rule.ts';
import { amongStates, sovereign } from './sovereigns.ts';
import { amongAmericanStates, cityOfSameName, inAmerica, townToo, townUse } from './towns.ts';

function always(name: string, verdict: Verdict): Rule {
  return { name, decide: () => verdict };
}

const known = always('known name', 'keep');
const phrase: readonly Rule[] = [always('a longer name', 'drop')];
const aCity = always('no sign that the government is meant', 'drop');

/** Country names that are common nouns. */
const GENERIC_COUNTRY: readonly Rule[] = [address, capitals, ownedByOther, goesOnWithOf, genericCountry];

const COUNTRY: readonly Rule[] = [
  bearer,
  address,
  currency,
  capitals,
  hyphenated,
  partOfName,
  inAmerica,
  cityOfSameName,
  townUse,
  personName,
  nameBefore,
  nameAfter,
  sovereign,
  amongAmericanStates,
  amongStates,
  company,
  commonWord,
  contested,
  townToo,
  known,
];

const DEMONYM: readonly Rule[] = [
  bearer,
  address,
  capitals,
  identity,
  hyphenated,
  language,
  namedThing,
  capitalizedAdjective,
  personName,
  nameBefore,
  nameAfter,
  commonWord,
  contested,
  known,
];

const CAPITAL: readonly Rule[] = [
  address,
  cityInName,
  compound,
  possession,
  authorityIn,
  relation,
  object,
  subject,
  aCity,
];

const SEAT: readonly Rule[] = [address, inAmerica, ownedByOther, building, known];

const INSTITUTION: readonly Rule[] = [address, inAmerica, ownedByOther, goesOnWithOf, fullName];

/** The rules for each kind of form, in the order they are asked. `givenNames` tells a person's given names. */
export function rulesFor(givenNames: GivenNames): (entity: KnownEntity, form: FormSort) => readonly Rule[] {
  const person: readonly Rule[] = [address, nameGoesOn, fullName];
  const surname: readonly Rule[] = [
    address,
    capitals,
    nameGoesOn,
    otherSurname,
    givenName(givenNames),
    leaderTitle,
    introduced,
  ];
  const abbreviation: readonly Rule[] = [
    address,
    defined,
    abbreviationGoesOn,
    institutionNoun,
    atHome,
    credit,
    introduced,
  ];
  const title: readonly Rule[] = [address, introduced];
  return ({ kind }, { kind: form, tags }) => {
    if (kind === 'none') return phrase;
    if (form === 'surname') return surname;
    if (form === 'title') return title;
    if (kind === 'person') return person;
    if (kind === 'organization') return form === 'abbreviation' ? abbreviation : INSTITUTION;
    if (form === 'demonym') return DEMONYM;
    if (form === 'capital') return CAPITAL;
    if (form === 'seat') return SEAT;
    return tags.has(GENERIC_TAG) ? GENERIC_COUNTRY : COUNTRY;
  };
}
