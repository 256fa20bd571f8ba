/** Prints the mentions of a text or HTML file, or answers lines of JSON: see HELP. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { namesLanguage } from '../core/data/page-data.ts';
import { guessLanguage } from '../core/detector/language.ts';
import type { Gazetteer } from '../core/names/gazetteer.ts';
import { type NamedEntity, namedEntities } from '../core/names/input.ts';
import { loadNames } from '../core/names/load.ts';
import { LANGUAGES } from './countries/languages.ts';
import { compileLanguage, readBriefs } from './data/build-data.ts';
import { answer } from './detect/ndjson.ts';
import { report } from './detect/report.ts';
import { answerLines, type Document } from './texts/ndjson.ts';
import { readSource } from './texts/source.ts';

const BRIEFS = fileURLToPath(new URL('../assets/briefs/', import.meta.url));

const HELP = `Finds all countries, and the people and institutions of the briefs, in a text.

  npm run -s detect -- FILE             print the mentions of a text or HTML file
  npm run -s detect -- --explain FILE   also the names that are not mentions, and the rule that decided each
  npm run -s detect -- --ndjson         read lines of JSON, answer lines of JSON

Options
  --lang TAG   language of the text (BCP 47); else the lang attribute of the HTML page, else what the text looks like
  --brief      only what the briefs have an entry for: what a page shows as it is first set
  --explain    show why each name is a mention or not
  --ndjson     each line of standard input is {"id": "1", "lang": "en", "text": "…"}, in any number; each answer is
               {"id": "1", "mentions": [{"start", "end", "text", "entity", "kind", "form", "variant", "iso2"}]}, in the
               same order. Offsets are UTF-16 code units, end exclusive. kind is country, person or organization.
               form is name (any name of the thing itself), demonym, capital, seat, surname or title; variant tells
               names apart: name, long-name, abbreviation, former-name. iso2 (ISO 3166-1) is there for countries.
               A line that cannot be read is reported on standard error with its number; the rest is answered, and
               the exit code is 1.
  --help       this text

A file of "-" is standard input. Lines and columns count from 1, columns in UTF-16 code units.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ndjson: { type: 'boolean', default: false },
      brief: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      lang: { type: 'string' },
      help: { type: 'boolean', default: false, short: 'h' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [file] = positionals;
  if (!values.ndjson && file === undefined) {
    console.error(HELP);
    return 2;
  }
  const briefs = await readBriefs(BRIEFS);
  const known = new Set(briefs.flatMap(({ entities }) => entities.map(({ id }) => id)));
  const request: Request = {
    namesOf: namesByLanguage(briefs.flatMap(namedEntities)),
    accept: values.brief ? (id) => known.has(id) : () => true,
  };
  if (values.ndjson) return answerLines((document) => answerDocument(document, request));
  return printFile(file ?? '-', request, values.lang, values.explain);
}

interface Request {
  /** The names a page in a language (BCP 47) is read with. */
  namesOf(lang: string | undefined): Promise<Gazetteer>;
  /** Which entities to report, by id. */
  accept(entity: string): boolean;
}

function namesByLanguage(entities: readonly NamedEntity[]): Request['namesOf'] {
  const loaded = new Map<string, Promise<Gazetteer>>();
  return (lang) => {
    const language = namesLanguage(lang, LANGUAGES);
    const names = loaded.get(language) ?? compileLanguage(language, entities).then(loadNames);
    loaded.set(language, names);
    return names;
  };
}

async function printFile(file: string, request: Request, lang: string | undefined, why: boolean): Promise<number> {
  const { text, lang: language } = await readSource(file, lang);
  console.log(report(text, await request.namesOf(language), { lang: language, why, accept: request.accept }));
  return 0;
}

/** A document without a language is read in the one it looks like. */
async function answerDocument(document: Document, { namesOf, accept }: Request): Promise<string> {
  document.lang ??= guessLanguage(document.text);
  return answer(document, await namesOf(document.lang), accept);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
