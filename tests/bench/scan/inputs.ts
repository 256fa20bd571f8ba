import type { NamedEntity } from '../../../core/names/input.ts';
import { createRandom } from './random.ts';

const SYLLABLES =
  'ba be bi bo bra chi da de dor el en er fa ga gra ha hil in ka kra la le lo ma men mi mor na ne nor o pa pe po ra re ri ro sa sen si sta ta ter ti tor u va ver vi za'.split(
    ' ',
  );
/** Common words of news. */
export const COMMON =
  'the of and to in a is that for it was on with as be by at from this have are not or his had which an they were but would been their more will has said about there who up one all when out than them some into could what time only year other then over also after new first people two its no most any made where through years work before state part world many even should much well war government minister president country report week military trade support talks economy'.split(
    ' ',
  );
const HEADS = ['Institute', 'Bank', 'University', 'Ministry', 'Council', 'Agency', 'Times', 'Foundation'];

function word(random: (below: number) => number): string {
  let text = '';
  for (let i = 2 + random(3); i > 0; i--) text += SYLLABLES[random(SYLLABLES.length)];
  return text;
}

/** An invented name. */
export function capitalized(random: (below: number) => number): string {
  const text = word(random);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** About `count` forms of countries (with adjectives), people and institutions. */
export function makeEntities(count: number): NamedEntity[] {
  const random = createRandom(17);
  const entities: NamedEntity[] = [];
  for (let forms = 0; forms < count; ) {
    const entity = [country, person, institution][random(3)]?.(random);
    if (entity === undefined) continue;
    entities.push(entity);
    forms += entity.forms.length;
  }
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}

function country(random: (below: number) => number): NamedEntity {
  const name = `${capitalized(random)}ia`;
  return {
    id: name.toLowerCase(),
    kind: 'country',
    iso2: 'XX',
    forms: [
      { text: name, kind: 'name', lang: 'en' },
      { text: `Republic of ${name}`, kind: 'long-name', lang: 'en' },
      { text: `${name}n`, kind: 'demonym', lang: 'en' },
      { text: `${name}ns`, kind: 'demonym', lang: 'en' },
      { text: capitalized(random), kind: 'capital', lang: 'en' },
    ],
  };
}

function person(random: (below: number) => number): NamedEntity {
  const surname = capitalized(random);
  const name = `${capitalized(random)} ${surname}`;
  return {
    id: name.toLowerCase().replace(' ', '-'),
    kind: 'person',
    forms: [
      { text: name, kind: 'name', lang: 'en' },
      { text: surname, kind: 'surname', lang: 'en' },
    ],
  };
}

function institution(random: (below: number) => number): NamedEntity {
  const name = `${capitalized(random)} ${HEADS[random(HEADS.length)]} of ${capitalized(random)}`;
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    kind: 'organization',
    forms: [{ text: name, kind: 'name', lang: 'en' }],
  };
}

/** One name of the list in so many words of running text: as in news about foreign affairs. */
const WORDS_A_NAME = 100;
/** One word in so many has a capital and is no name of the list. */
const WORDS_A_CAPITAL = 10;
const WORDS_A_SENTENCE = 20;

/** Paragraphs of English-looking prose, together about `units` UTF-16 units. */
export function makeText(entities: readonly NamedEntity[], units: number, paragraphUnits: number): string[] {
  const random = createRandom(4711);
  const paragraphs: string[] = [];
  for (let total = 0; total < units; ) {
    let text = '';
    for (let n = 1; text.length < paragraphUnits; n++) text += proseWord(entities, random, n);
    paragraphs.push(text);
    total += text.length;
  }
  return paragraphs;
}

function proseWord(entities: readonly NamedEntity[], random: (below: number) => number, n: number): string {
  const end = n % WORDS_A_SENTENCE === 0 ? '. ' : ' ';
  if (random(WORDS_A_NAME) === 0) {
    const forms = entities[random(entities.length)]?.forms ?? [];
    return (forms[random(forms.length)]?.text ?? '') + end;
  }
  if (random(WORDS_A_CAPITAL) === 0) return `${capitalized(random)}x${end}`;
  return (random(3) === 0 ? word(random) : (COMMON[random(COMMON.length)] ?? '')) + end;
}
