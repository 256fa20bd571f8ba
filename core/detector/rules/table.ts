import type { FormKind } from '../../brief/schema.ts';
import type { KnownEntity } from '../../names/gazetteer.ts';
import { capitalizedAdjective, language, namedThing } from './adjectives.ts';
import { commonWord, company, contested } from './ambiguity.ts';
import { bearer, personName } from './bearers.ts';
import { hyphenated, identity } from './compounds.ts';
import { address, capitals, currency, nameAfter, nameBefore, partOfName } from './embedding.ts';
import { authorityIn, building, cityInName, compound, object, possession, relation, subject } from './governments.ts';
import { credit, institutionNoun } from './institutions.ts';
import { fullName, type GivenNames, givenName, introduced, leaderTitle, nameGoesOn, otherSurname } from './people.ts';
import type { Rule, Verdict } from './rule.ts';
import { amongStates, sovereign } from './sovereigns.ts';
import { amongAmericanStates, inAmerica, townUse } from './towns.ts';

function always(name: string, verdict: Verdict): Rule {
  return { name, decide: () => verdict };
}

const known = always('known name', 'keep');
const phrase: readonly Rule[] = [always('a longer name', 'drop')];
const aCity = always('no sign that the government is meant', 'drop');

const COUNTRY: readonly Rule[] = [
  bearer,
  address,
  currency,
  capitals,
  hyphenated,
  partOfName,
  inAmerica,
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
  known,
];

const DEMONYM: readonly Rule[] = [
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

const SEAT: readonly Rule[] = [address, building, known];

const INSTITUTION: readonly Rule[] = [address, fullName];

/** The rules for each kind of form, in the order they are asked. `givenNames` tells a person's given names. */
export function rulesFor(givenNames: GivenNames): (entity: KnownEntity, form: FormKind) => readonly Rule[] {
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
  const abbreviation: readonly Rule[] = [address, institutionNoun, credit, introduced];
  const title: readonly Rule[] = [address, introduced];
  return ({ kind }, form) => {
    if (kind === 'none') return phrase;
    if (form === 'surname') return surname;
    if (form === 'title') return title;
    if (kind === 'person') return person;
    if (kind === 'organization') return form === 'abbreviation' ? abbreviation : INSTITUTION;
    if (form === 'demonym') return DEMONYM;
    if (form === 'capital') return CAPITAL;
    return form === 'seat' ? SEAT : COUNTRY;
  };
}
