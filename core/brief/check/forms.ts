import type { BriefIndex } from '../index-brief.ts';
import type { Problem } from '../problem.ts';
import type { Entity, FormKind } from '../schema.ts';

/** Kinds of form that make sense for one kind of entity only. */
const ONLY_FOR: Partial<Record<FormKind, Entity['kind']>> = {
  demonym: 'country',
  capital: 'country',
  seat: 'country',
  surname: 'person',
};

/** Surface forms fit their entity, and no form (surnames apart) names two entities in one language. */
export function checkForms(index: BriefIndex): Problem[] {
  const owners = new Map<string, string>();
  return index.brief.entities.flatMap((entity, i) => {
    if (entity.kind === 'voice' && entity.forms.length > 0)
      return [{ path: `entities.${i}.forms`, message: `the unnamed voice '${entity.id}' must have no surface forms` }];
    return entity.forms.flatMap((form, k) => {
      const path = `entities.${i}.forms.${k}`;
      const only = ONLY_FOR[form.kind];
      if (only !== undefined && only !== entity.kind)
        return [
          { path: `${path}.kind`, message: `only a ${only} has a ${form.kind}; '${entity.id}' is a ${entity.kind}` },
        ];
      const key = `${form.lang} ${form.text.normalize('NFC')}`;
      const owner = owners.get(key);
      owners.set(key, entity.id);
      if (owner === undefined || (owner !== entity.id && form.kind === 'surname')) return [];
      const clash = owner === entity.id ? 'twice' : `also by '${owner}'`;
      return [{ path: `${path}.text`, message: `'${form.text}' (${form.lang}) is claimed ${clash}` }];
    });
  });
}
