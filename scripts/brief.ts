/**
 * Checks briefs, and writes their JSON Schema.
 *
 *   npm run brief -- verify <brief.json> [--source <article.txt>]
 *   npm run brief -- schema
 *
 * Ends with 0 when all is well, 1 when something is wrong with a brief, 2 when it could not do what was asked.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseBrief } from '../core/brief/parse.ts';
import { verifySource } from '../core/brief/verify/verify-source.ts';
import { briefJsonSchema } from './brief/json-schema.ts';
import { problemLines, sourceLines, summaryLines } from './brief/report.ts';

const USAGE = `Usage:
  npm run brief -- verify <brief.json> [--source <article.txt>]
  npm run brief -- schema`;
const SCHEMA_FILE = new URL('../docs/brief.schema.json', import.meta.url);

/** A command that cannot be carried out as given; its message is for the person who gave it. */
class CannotRun extends Error {}

function main(argv: string[]): number {
  const { values, positionals } = readArguments(argv);
  const [command, file, ...rest] = positionals;
  if (command === 'schema' && file === undefined) return writeSchema();
  if (command === 'verify' && file !== undefined && rest.length === 0) return verify(file, values.source);
  throw new CannotRun(USAGE);
}

function verify(file: string, sourceFile: string | undefined): number {
  const parsed = parseBrief(readJson(file));
  if (!parsed.ok) return fail(problemLines(file, parsed.problems));
  const { brief } = parsed;
  print(summaryLines(brief));
  if (sourceFile === undefined) {
    print(['', 'Sound in itself. Give --source to compare it with the text it was read from.']);
    return 0;
  }
  const bytes = read(sourceFile);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const report = verifySource(brief, { text: bytes.toString('utf8'), sha256 });
  print([...sourceLines(brief, report), '']);
  if (report.problems.length > 0) return fail(problemLines(file, report.problems));
  print(['Sound in itself and true to its source.']);
  return 0;
}

function writeSchema(): number {
  writeFileSync(SCHEMA_FILE, briefJsonSchema());
  print(['Wrote docs/brief.schema.json']);
  return 0;
}

function readArguments(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: { source: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new CannotRun(`${messageOf(error)}\n${USAGE}`);
  }
}

function readJson(file: string): unknown {
  const text = read(file).toString('utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CannotRun(`${file} is not JSON: ${messageOf(error)}`);
  }
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CannotRun(`Cannot read ${file}: ${messageOf(error)}`);
  }
}

function print(lines: readonly string[]): void {
  console.log(lines.join('\n'));
}

function fail(lines: readonly string[]): number {
  console.error(lines.join('\n'));
  return 1;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CannotRun)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
