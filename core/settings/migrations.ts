/** What settings of earlier versions become. Each step changes its own fields and nothing else. */

/** Fields as they were stored, unchecked. */
export type StoredFields = Readonly<Record<string, unknown>>;

/** The step at index i leads from version i + 1 to i + 2. Steps are never changed once they were released. */
export const MIGRATIONS: readonly ((fields: StoredFields) => StoredFields)[] = [fromVersion1];

/** 1 → 2: whether names are marked and how is one question, which of them are marked is another. */
function fromVersion1({ underline, ...rest }: StoredFields): StoredFields {
  if (underline === 'none') return { ...rest, markStyle: 'none' };
  return underline === undefined ? rest : { ...rest, marked: underline };
}

/** Version of stored fields; the first one for what does not say. */
export function versionOf({ version }: StoredFields): number {
  return Number.isSafeInteger(version) && Number(version) >= 1 ? Number(version) : 1;
}

/** Fields of any earlier version in the shape of today's; what is of today's or of a later one stays as it is. */
export function migrate(fields: StoredFields): StoredFields {
  const steps = MIGRATIONS.slice(versionOf(fields) - 1);
  const migrated = steps.reduce((now, step) => step(now), fields);
  return steps.length === 0 ? migrated : { ...migrated, version: MIGRATIONS.length + 1 };
}
