import type { Language } from '../languages.ts';
import type { Table } from '../table.ts';
import { ar } from './ar.ts';
import { peopleRules } from './cjk.ts';
import { germanRules } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { polish } from './pl.ts';
import { pt } from './pt.ts';
import { russian } from './ru.ts';
import type { Rules } from './rules.ts';
import { slavicRules } from './slavic.ts';
import { tr } from './tr.ts';
import { ukrainian } from './uk.ts';

type Directives = Table['directives'];

/** A language's rules, some of which need lists from its table. */
const RULES: Readonly<Record<Language, Rules | ((directives: Directives) => Rules)>> = {
  en,
  de: (directives) => germanRules(new Set(directives.get('nogen'))),
  es,
  pt,
  fr,
  it,
  nl,
  pl: (directives) => slavicRules(polish, directives.get('as') ?? []),
  tr,
  uk: (directives) => slavicRules(ukrainian, directives.get('as') ?? []),
  ru: (directives) => slavicRules(russian, directives.get('as') ?? []),
  ar,
  zh: peopleRules('人'),
  ja: peopleRules('人'),
};

export function rulesOf(language: Language, directives: Directives): Rules {
  const rules = RULES[language];
  return typeof rules === 'function' ? rules(directives) : rules;
}
