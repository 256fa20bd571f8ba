import { toJsonSchema } from '@valibot/to-json-schema';
import { briefSchema } from '../../core/brief/schema.ts';

/** The brief's schema as JSON Schema, formatted as it stands in docs/. */
export function briefJsonSchema(): string {
  // What JSON Schema cannot say (trimming white space) is left to the parser.
  const { $schema, ...rest } = toJsonSchema(briefSchema, { typeMode: 'input', ignoreActions: ['trim'] });
  return `${JSON.stringify({ $schema, title: 'Sidelight brief', ...rest }, null, 2)}\n`;
}
