/** English names of languages that CLDR has facts of but no name for, as ISO 639-3 gives them. */
const ISO_639_3: Readonly<Record<string, string>> = {
  bjt: 'Balanta-Ganja',
  bsc: 'Bassari',
  caa: 'Chortí',
  cak: 'Kaqchikel',
  ixl: 'Ixil',
  knf: 'Mankanya',
  lbe: 'Lak',
  mdh: 'Maguindanaon',
  mey: 'Hassaniyya',
  mfv: 'Mandjak',
  quv: 'Sacapulteco',
  sav: 'Saafi-Saafi',
  snf: 'Noon',
  tnr: 'Ménik',
  tsg: 'Tausug',
  usp: 'Uspanteco',
  wni: 'Ndzwani Comorian',
  xin: 'Xinca',
  zdj: 'Ngazidja Comorian',
};

/** Throws for a language that neither has: a card would show its bare code. */
export function englishLanguage(tag: string): string {
  const name =
    new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) ?? ISO_639_3[tag.split('-')[0] ?? ''];
  if (name === undefined) throw new Error(`No English name for the language ${tag}: add it to ${import.meta.filename}`);
  return name;
}
