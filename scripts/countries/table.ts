/**
 * The hand-kept tables, one line a country:
 *
 *     FR  adj French; n Frenchman/Frenchmen; long * Republic; amb surname/French: surname
 *
 * Fields end with ';', values are parted by '/', '*' stands for the display name, '-' for "none on purpose".
 * '@key a/b' lines hold for the whole table, '#' lines are remarks. What a field means is the language's affair.
 */
export interface Row {
  readonly code: string;
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

export interface Table {
  readonly rows: ReadonlyMap<string, Row>;
  readonly directives: ReadonlyMap<string, readonly string[]>;
}

const split = (text: string): string[] =>
  text
    .split('/')
    .map((value) => value.trim().normalize('NFC'))
    .filter(Boolean);

/** Throws an Error that names the table and the line where the text breaks the grammar above. */
export function parseTable(text: string, name: string): Table {
  const rows = new Map<string, Row>();
  const directives = new Map<string, string[]>();
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (!line || line.startsWith('#')) continue;
    const fail = (why: string): never => {
      throw new Error(`${name}, line ${index + 1}: ${why}: ${line.slice(0, 60)}`);
    };
    if (line.startsWith('@')) {
      const [key = '', rest = ''] = cut(line.slice(1));
      directives.set(key, [...(directives.get(key) ?? []), ...split(rest)]);
      continue;
    }
    const [code = '', rest = ''] = cut(line);
    if (!/^[A-Z]{2}$/.test(code)) fail('a line begins with an ISO 3166-1 code');
    if (rows.has(code)) fail('this code has a line already');
    rows.set(code, { code, fields: parseFields(rest, fail) });
  }
  return { rows, directives };
}

function parseFields(text: string, fail: (why: string) => never): Map<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    if (!part.trim()) continue;
    const [key = '', rest = ''] = cut(part.trim());
    const values = split(rest);
    if (!/^[a-z0-9-]+$/.test(key) || values.length === 0) fail(`'${part.trim()}' is not a field with a value`);
    if (fields.has(key)) fail(`field '${key}' stands twice`);
    fields.set(key, values);
  }
  return fields;
}

/** First word and the rest. */
function cut(text: string): [string, string] {
  const space = text.search(/\s/);
  return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space).trim()];
}

/** Values of a field; none where it is missing or '-'. */
export function valuesOf(row: Row | undefined, field: string): readonly string[] {
  const values = row?.fields.get(field) ?? [];
  return values.length === 1 && values[0] === '-' ? [] : values;
}
