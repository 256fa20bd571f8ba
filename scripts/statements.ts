/** Prints who says what in a text or HTML file, or answers lines of JSON: see HELP. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { guessLanguage } from '../core/detector/language.ts';
import { createTextReader, type TextReader } from './statements/load.ts';
import { answer } from './statements/ndjson.ts';
import { report } from './statements/report.ts';
import { answerLines, type Document } from './texts/ndjson.ts';
import { DEFAULT_LANGUAGE, readSource } from './texts/source.ts';

const BRIEFS = fileURLToPath(new URL('../assets/briefs/', import.meta.url));

const HELP = `Finds who says what in a text: quotations, reported speech, and the people and institutions who speak.

  npm run -s statements -- FILE        print the voices of a text or HTML file, and what each says
  npm run -s statements -- --ndjson    read lines of JSON, answer lines of JSON

Options
  --lang TAG   language of the text (BCP 47); else the lang attribute of the HTML page, else what the text looks like.
               Read are English and German
  --ndjson     each line of standard input is {"id": "1", "lang": "en", "text": "…"}, in any number; each answer is
               {"id": "1", "statements": [{"content": [{"start", "end"}], "cue", "speaker": {"start", "end"} or null,
               "name", "direct", "about": [entity ids]}], "people": [{"name", "role", "affiliation", "kind",
               "mentions": [{"start", "end"}]}]}, in the same order. Offsets are UTF-16 code units, end exclusive.
               content is what is said, without quotation marks, in several parts where it is split; cue and speaker
               are the words that say so and who, null where there are none; name is the fullest name the text gives
               the speaker, null where it gives none or does not settle it. kind is expert, official, other or unknown.
               A line that cannot be read is reported on standard error with its number; the rest is answered, and
               the exit code is 1.
  --help       this text

A file of "-" is standard input. Lines and columns count from 1, columns in UTF-16 code units.`;

const NOTHING = { voices: [], statements: [] };

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ndjson: { type: 'boolean', default: false },
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
  const read = await createTextReader(BRIEFS);
  return values.ndjson
    ? answerLines((document) => answerDocument(document, read))
    : printFile(file ?? '-', read, values.lang);
}

async function printFile(file: string, read: TextReader, lang: string | undefined): Promise<number> {
  const { text, lang: language } = await readSource(file, lang);
  const reading = await read(text, language);
  if (reading === null) {
    console.error(`statements are not read in '${language}'`);
    return 1;
  }
  console.log(report(text, reading));
  return 0;
}

async function answerDocument({ id, lang, text }: Document, read: TextReader): Promise<string> {
  const reading = await read(text, lang ?? guessLanguage(text) ?? DEFAULT_LANGUAGE);
  return answer(id, reading ?? NOTHING);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
