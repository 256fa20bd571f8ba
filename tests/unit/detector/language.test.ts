import { describe, expect, it } from 'vitest';
import { guessLanguage, isEnglish } from '../../../core/detector/language.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'The minister said that he was in Paris with his wife for the talks.'],
    ['de', 'Der Minister sagte, dass die Lage nicht einfach ist und das Land Hilfe braucht.'],
    ['es', 'El presidente dijo que la situación en el país es difícil y que los ministros se fueron.'],
    ['pt', 'O presidente disse que a situação no país é difícil e que não há uma saída.'],
    ['fr', 'Le ministre a dit que la situation dans le pays est difficile pour les gens.'],
    ['it', 'Il ministro ha detto che la situazione nel paese non è facile per gli altri.'],
    ['nl', 'De minister zei dat het een moeilijke situatie is voor het land.'],
    ['pl', 'Minister powiedział, że sytuacja w kraju nie jest łatwa i się pogarsza.'],
    ['tr', 'Bakan bu ülkede durumun zor olduğu ve bir çözüm için çalıştığını söyledi.'],
    ['uk', 'Міністр сказав, що ситуація в країні є складна.'],
    ['ru', 'Министр сказал, что это был трудный день.'],
    ['ar', 'قال الوزير إن الوضع صعب.'],
    ['zh', '部长说情况很困难。'],
    ['ja', '大臣は状況が難しいと言った。'],
  ])('%s', (lang, text) => {
    expect(guessLanguage(text)).toBe(lang);
  });

  it.each(['', 'China', '2024 12 31', 'Xi Jinping, Vladimir Putin'])('is left open for %j', (text) => {
    expect(guessLanguage(text)).toBeUndefined();
  });
});

describe('English blocks on pages in another language', () => {
  it.each([
    ['ar', 'In the middle stand China, Turkey and Taiwan.'],
    ['de', 'The ministers from Turkey and Greece met on a ferry.'],
    ['nl', 'The ministers were in Turkey, and that was all.'],
  ])('are told on a page in %s: %s', (lang, text) => {
    expect(isEnglish(text, lang)).toBe(true);
  });

  it.each([
    ['ar', 'قال الوزير إن Turkey دولة.'],
    ['ru', 'Turkey'],
    ['de', 'Die Zeitung The Sun and The Star ist nicht mit der Regierung und dem Land im Bund.'],
    ['nl', 'Hij was in Turkije, en dat was in mei.'],
    ['es', 'El ministro de Turquía has been, dijo, y se fue con su familia.'],
  ])('are not seen in %s: %s', (lang, text) => {
    expect(isEnglish(text, lang)).toBe(false);
  });
});
