/** Whether a document is CycloneDX 1.6, as far as what we write goes: no part of the format that we do not use. Pure. */
import * as v from 'valibot';

const TEXT = v.pipe(v.string(), v.minLength(1));
const REF = TEXT;
const PURL = v.pipe(v.string(), v.regex(/^pkg:npm\/(?:%40[^/@]+\/)?[^/@]+@[^@]+$/));
const LICENCE = v.union([
  v.strictObject({ license: v.union([v.strictObject({ id: TEXT }), v.strictObject({ name: TEXT })]) }),
  v.strictObject({ expression: TEXT }),
]);
/** An expression stands alone. */
const LICENCES = v.pipe(
  v.array(LICENCE),
  v.check((all) => all.length <= 1 || all.every((one) => 'license' in one), 'an expression stands alone'),
);
/** Hexadecimal digits of SHA-1, SHA-256 and SHA-512. */
const HASH = v.strictObject({
  alg: v.picklist(['SHA-1', 'SHA-256', 'SHA-512']),
  content: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/)),
});

const bomSchema = v.strictObject({
  $schema: v.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.literal('1.6'),
  serialNumber: v.pipe(v.string(), v.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  metadata: v.strictObject({
    component: v.strictObject({
      type: v.literal('application'),
      'bom-ref': REF,
      name: TEXT,
      version: TEXT,
      licenses: LICENCES,
      purl: PURL,
    }),
  }),
  components: v.array(
    v.strictObject({
      type: v.literal('library'),
      'bom-ref': REF,
      group: v.optional(TEXT),
      name: TEXT,
      version: TEXT,
      scope: v.picklist(['required', 'excluded']),
      hashes: v.optional(v.pipe(v.array(HASH), v.minLength(1))),
      licenses: LICENCES,
      purl: PURL,
    }),
  ),
  dependencies: v.array(v.strictObject({ ref: REF, dependsOn: v.array(REF) })),
});

/** @returns a line for each thing that is wrong with the document, and for each shipped package it leaves out */
export function checkSbom(document: unknown, shipped: Iterable<string>): string[] {
  const parsed = v.safeParse(bomSchema, document);
  if (!parsed.success) return parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  const { metadata, components, dependencies } = parsed.output;
  const refs = [metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])];
  const known = new Set(refs);
  const required = components.filter(({ scope }) => scope === 'required');
  const names = new Set(required.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`)));
  const nodes = dependencies.map(({ ref }) => ref);
  return [
    ...repeated(refs).map((ref) => `${ref} is listed twice`),
    ...repeated(nodes).map((ref) => `${ref} has its dependencies listed twice`),
    ...[...nodes, ...dependencies.flatMap(({ dependsOn }) => dependsOn)]
      .filter((ref) => !known.has(ref))
      .map((ref) => `${ref} is no component`),
    ...required
      .filter(({ licenses }) => licenses.length === 0)
      .map(({ name }) => `${name} is shipped without a licence`),
    ...[...shipped].filter((name) => !names.has(name)).map((name) => `${name} is shipped, and not listed as such`),
  ];
}

const repeated = (all: readonly string[]): string[] => [...new Set(all.filter((one, i) => all.indexOf(one) !== i))];
