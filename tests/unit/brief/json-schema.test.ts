import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { briefJsonSchema } from '../../../scripts/brief/json-schema.ts';

test('docs/brief.schema.json is what the schema in code says (npm run brief -- schema)', () => {
  const written = readFileSync(new URL('../../../docs/brief.schema.json', import.meta.url), 'utf8');
  expect(written).toBe(briefJsonSchema());
});
