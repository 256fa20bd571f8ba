import { describe, expect, it } from 'vitest';
import { mentioned } from './sentences.ts';

/** A sentence, and the names in it that are mentions, in order. */
type Row = readonly [sentence: string, ...mentions: string[]];

function table(rows: readonly Row[]): void {
  it.each(rows.map(([sentence, ...mentions]) => ({ sentence, mentions })))('$sentence', ({ sentence, mentions }) => {
    expect(mentioned(sentence)).toEqual(mentions);
  });
}

describe('countries where they are meant', () => {
  table([
    ["Russia's exports fell; China’s did not.", 'Russia', 'China'],
    ['In Russia prices rose.', 'Russia'],
    ['Meanwhile China kept buying.', 'China'],
    ['On Tuesday Ukraine asked for help.', 'Ukraine'],
    ['The US-led coalition and a Russian-backed party met anti-Russian crowds.', 'US', 'Russian', 'Russian'],
    ['The Russia-Ukraine border and a Russia–China pipeline.', 'Russia', 'Ukraine', 'Russia', 'China'],
    ['A Russia-Africa summit opened.', 'Russia'],
    ['U.S.-Israeli relations were strained.', 'U.S.'],
    ['The U.S. Army and the US Treasury agreed.', 'U.S.', 'US'],
    ['The government of Ukraine and the Ministry of Finance of Georgia signed.', 'Ukraine', 'Georgia'],
    ['He was ambassador to the United States of several kings.', 'United States'],
    ['The Turkish Foreign Ministry and Indian Prime Minister met.', 'Turkish', 'Indian'],
    ['Russian Daniil Medvedov won in straight sets.', 'Russian'],
    ['Eastern Ukraine, Soviet Russia and Mainland China differ.', 'Ukraine', 'China'],
    ['Many Turks and Germans left.', 'Turks', 'Germans'],
    ['Sino-Russian trade grew.', 'Russian'],
    ['RUSSIA AND CHINA SIGN A TREATY', 'RUSSIA', 'CHINA'],
    ['Why Russia Will Never Give Up Its Fleet', 'Russia'],
    ['Flights from Mexico to Germany resumed Monday.', 'Mexico', 'Germany'],
    ['Many Indian Muslims stayed.', 'Indian'],
    ['China GDP rose by a tenth.', 'China'],
  ]);
});

describe('longer names that only contain a country', () => {
  table([
    ['The China Daily printed it, and so did the South China Morning Post.'],
    ['Shares of Bank of China and of Air India fell.'],
    ['She teaches at the University of Georgia.'],
    ['Turkish Airlines flies over the Indian Ocean.'],
    ['The Indian Express asked the Russian Orthodox Church.'],
    ['He wrote for Russia Today and for China National Offshore Oil Corporation.'],
    ['The Gulf of Mexico was calm, as was New Mexico.'],
    ['A ferry left Northern Ireland for Ireland.', 'Ireland', 'Ireland'],
    ['Guinea-Bissau lies south of Senegal.'],
    ['Papua New Guinea voted.'],
    ['The American Airlines crew joined Native American leaders.'],
    ['The Bank of the United States closed.'],
    ['Latin America and South America are large.'],
    ['US Steel and USA Today are companies.'],
    ['Write to @Russia or to desk@China.org.'],
    ['It cost US$ 40 and more.'],
  ]);
});

describe('languages, dishes and identities', () => {
  table([
    ['He answered in Turkish.'],
    ['She speaks Russian and reads Chinese.'],
    ['A book translated from Russian into German.'],
    ['A Russian-language channel for Turkish-speaking viewers.'],
    ['They spoke in German about it, then in French.'],
    ['A cargo from Russian ports in Turkish waters.', 'Russian', 'Turkish'],
    ['In Russian, Turkish and Indian ports ships wait.', 'Russian', 'Turkish', 'Indian'],
    ['We had Turkish delight and played Russian roulette.'],
    ['French fries and a German shepherd.'],
    ['An African-American poet and a Chinese-American chef.'],
    ['Chinese-American talks and Russian-American arms treaties failed.', 'Chinese', 'American', 'Russian', 'American'],
    ['Russian-Turkish relations improved.', 'Russian', 'Turkish'],
  ]);
});

describe('words that are no names', () => {
  table([
    ['Let us go.'],
    ['LET US GO HOME NOW'],
    ['THE USA WINS THE MATCH', 'USA'],
    ['a turkey for dinner'],
    ['Putinism and Russophobia'],
  ]);
});

describe('in a language without word lists', () => {
  it('keeps names and leaves what needs evidence', () => {
    expect(mentioned('Vladimir Putin traf Merkel in Moscow; Russia schweigt.', 'de')).toEqual([
      'Vladimir Putin',
      'Russia',
    ]);
  });

  it('does not take the capitals of nouns for names', () => {
    expect(mentioned('Die Russia Reise und das China Geschäft', 'de')).toEqual(['Russia', 'China']);
  });
});
