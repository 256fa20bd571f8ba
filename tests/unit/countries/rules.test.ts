import { describe, expect, test } from 'vitest';
import { arabicAdjective } from '../../../scripts/countries/rules/ar.ts';
import { germanNoun, germanRules } from '../../../scripts/countries/rules/de.ts';
import { spanishAdjective } from '../../../scripts/countries/rules/es.ts';
import { frenchAdjective } from '../../../scripts/countries/rules/fr.ts';
import { italianAdjective } from '../../../scripts/countries/rules/it.ts';
import { dutchAdjective, dutchNoun } from '../../../scripts/countries/rules/nl.ts';
import { polish } from '../../../scripts/countries/rules/pl.ts';
import { portugueseAdjective } from '../../../scripts/countries/rules/pt.ts';
import { russian } from '../../../scripts/countries/rules/ru.ts';
import { decline, plain } from '../../../scripts/countries/rules/slavic.ts';
import { turkishNoun } from '../../../scripts/countries/rules/tr.ts';
import { ukrainian } from '../../../scripts/countries/rules/uk.ts';
import { parseTable, valuesOf } from '../../../scripts/countries/table.ts';

const words = (text: string): string[] => text.split(' ');

describe('adjectives and nouns of the people', () => {
  test.each([
    [spanishAdjective, 'alemán', 'alemán alemana alemanes alemanas'],
    [spanishAdjective, 'español', 'español española españoles españolas'],
    [spanishAdjective, 'belga', 'belga belga belgas belgas'],
    [portugueseAdjective, 'alemão', 'alemão alemã alemães alemãs'],
    [portugueseAdjective, 'francês', 'francês francesa franceses francesas'],
    [portugueseAdjective, 'europeu', 'europeu europeia europeus europeias'],
    [italianAdjective, 'tedesco', 'tedesco tedesca tedeschi tedesche'],
    [italianAdjective, 'britannico', 'britannico britannica britannici britanniche'],
    [italianAdjective, 'belga', 'belga belgi belghe'],
    [italianAdjective, 'malgascio', 'malgascio malgascia malgasci malgasce'],
    [frenchAdjective, 'grec', 'grec grecs grecque grecques'],
    [frenchAdjective, 'coréen', 'coréen coréens coréenne coréennes'],
    [frenchAdjective, 'français', 'français française françaises'],
    [dutchAdjective, 'Chinees', 'Chinees Chinese'],
    [dutchNoun, 'Duitser', 'Duitser Duitsers'],
    [dutchNoun, 'Chinees', 'Chinees Chinezen'],
    [germanNoun, 'Italiener', 'Italiener Italieners Italienern Italienerin Italienerinnen'],
    [germanNoun, 'Chinese', 'Chinese Chinesen Chinesin Chinesinnen'],
    [turkishNoun, 'Rus', 'Rus Ruslar Rusların Ruslara Rusları Ruslardan Ruslarla'],
    [arabicAdjective, 'روسي', 'روسي روسية روسيون روسيين الروسي الروسية الروسيون الروسيين'],
  ])('%o: %s', (rule, value, forms) => {
    expect(rule(value)).toEqual(words(forms));
  });
});

describe('cases of names', () => {
  test.each([
    [polish, 'Rosja', 'Rosja Rosji Rosję Rosją'],
    [polish, 'Malta', 'Malta Malty Malcie Maltę Maltą'],
    [polish, 'Ameryka', 'Ameryka Ameryki Ameryce Amerykę Ameryką'],
    [polish, 'Iran', 'Iran Iranu Iranowi Iranem Iranie'],
    [polish, 'Kosowo', 'Kosowo Kosowa Kosowu Kosowem Kosowie'],
    [polish, 'Filipiny', 'Filipiny Filipin Filipinom Filipinami Filipinach'],
    [polish, '{Mali}', 'Mali'],
    [russian, 'Россия', 'Россия России Россию Россией'],
    [russian, 'Польша', 'Польша Польши Польше Польшу Польшей'],
    [russian, 'Китай', 'Китай Китая Китаю Китаем Китае'],
    [russian, 'Перу', 'Перу'],
    [ukrainian, 'Україна', 'Україна України Україні Україну Україною'],
    [ukrainian, 'Америка', 'Америка Америки Америці Америку Америкою'],
    [ukrainian, 'Іран', 'Іран Ірану Іранові Іраном Ірані'],
  ])('%o: %s', (declension, name, forms) => {
    expect(decline(name, declension)).toEqual(words(forms));
  });

  test('adjectives agree, and marked words stay', () => {
    expect(decline('Korea Północna^', polish)).toContain('Koreę Północną');
    expect(decline('Северная Македония', russian)).toContain('Северной Македонией');
    expect(decline('Республика {Конго}', russian)).toContain('Республике Конго');
    expect(decline('{Sri Lanka}~Sri Lanki,Sri Lance', polish)).toEqual(['Sri Lanka', 'Sri Lanki', 'Sri Lance']);
    expect(plain('Niemcy~Niemiec,Niemcom {na pewno}')).toBe('Niemcy na pewno');
  });

  test('German genitives and weak adjectives', () => {
    const rules = germanRules(new Set(['Schweiz', 'Ukraine']));
    expect(rules.names?.('Polen', undefined)).toEqual(['Polen', 'Polens']);
    expect(rules.names?.('Ukraine', undefined)).toEqual(['Ukraine']);
    expect(rules.names?.('Honduras', undefined)).toEqual(['Honduras']);
    expect(rules.longNames?.('Russische Föderation', undefined)).toContain('Russischen Föderation');
  });
});

describe('persons', () => {
  test.each([
    [polish, 'Rosjanin', 'Rosjanie Rosjan Rosjanom'],
    [polish, 'Ukrainiec', 'Ukraińca Ukraińcy Ukraińców'],
    [polish, 'Francuz|Francuzi', 'Francuza Francuzi Francuzów'],
    [russian, 'украинец', 'украинца украинцев'],
    [russian, 'китаец', 'китайца китайцев'],
    [russian, 'россиянин', 'россияне россиян'],
    [russian, 'турок|турк', 'турок турка турки'],
    [ukrainian, 'українець', 'українця українців українцями'],
    [ukrainian, 'росіянин', 'росіяни росіян'],
  ])('%o: %s', (declension, value, forms) => {
    expect(declension.person(value)).toEqual(expect.arrayContaining(words(forms)));
  });
});

describe('tables', () => {
  test('read fields, values and directives', () => {
    const { rows, directives } = parseTable(
      '# remark\n@shared Congo/Korea\nFR  adj French; n Frenchman/Frenchmen; long * Republic\nDE n -',
      't',
    );
    expect(directives.get('shared')).toEqual(['Congo', 'Korea']);
    expect(valuesOf(rows.get('FR'), 'n')).toEqual(['Frenchman', 'Frenchmen']);
    expect(valuesOf(rows.get('DE'), 'n')).toEqual([]);
    expect(valuesOf(undefined, 'n')).toEqual([]);
  });

  test.each([
    ['France adj French', 'begins with an ISO 3166-1 code'],
    ['FR adj French\nFR adj Gallic', 'line 2: this code has a line already'],
    ['FR adj', 'is not a field with a value'],
    ['FR adj French; adj Gallic', "field 'adj' stands twice"],
  ])('refuse %s', (text, message) => {
    expect(() => parseTable(text, 'fr.txt')).toThrow(message);
  });
});
