import { expect, test } from 'vitest';
import { german, named, said } from './said.ts';

test.each([
  ['„Der Damm hält“, sagte Anna Roth.', ['Anna Roth | sagte | “Der Damm hält”']],
  ['»Nie wieder«, rief eine Frau.', ['eine Frau | rief | “Nie wieder”']],
  ['„Das ist“, sagte sie, „ein Fehler.“', ['sie | sagte | “Das ist … ein Fehler.”']],
  ['Anna Roth erklärte: „Es reicht.“', ['Anna Roth | erklärte | “Es reicht.”']],
  ['Der Damm hält, sagte die Ministerin am Montag.', ['die Ministerin | sagte | Der Damm hält']],
  ['Am Montag sagte die Ministerin, der Damm werde halten.', ['die Ministerin | sagte | der Damm werde halten']],
  ['Anna Roth betonte, dass der Damm hält.', ['Anna Roth | betonte | dass der Damm hält']],
  ['Der Bund will den Damm abreißen.', ['Der Bund | will | den Damm abreißen']],
  ['Der Damm ist alt, so Roth.', ['Roth | so | Der Damm ist alt']],
  ['Der Damm ist alt, wie Roth mitteilte.', ['Roth | mitteilte | Der Damm ist alt']],
  ['Laut dem Ministerium hält der Damm.', ['dem Ministerium | Laut | hält der Damm']],
  ['Nach Angaben von Greenpeace hält der Damm.', ['Greenpeace | Nach Angaben von | hält der Damm']],
  ['Dem Bericht zufolge hält der Damm.', ['Dem Bericht | zufolge | hält der Damm']],
  ['Roth warnte vor einem Dammbruch.', ['Roth | warnte | einem Dammbruch']],
  ['Roth kündigte einen neuen Damm an.', ['Roth | kündigte | einen neuen Damm']],
  ['Der Damm, der hält, ist alt.', []],
])('%s', (text, statements) => {
  expect(said(text, german)).toEqual(statements);
});

test('reported speech goes on in the subjunctive', () => {
  const text = 'Die Geologin Anna Roth warnte vor einem Dammbruch. Der Damm sei alt. Er ist von 1920.';
  expect(named(text, german)).toEqual(['Anna Roth | einem Dammbruch', 'Anna Roth | Der Damm sei alt']);
});
