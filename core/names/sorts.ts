/** What the forms of one sort have in common, as one word: kind:languages:flags:tags. */
import type { FormKind } from '../brief/schema.ts';
import { type FormSort, ID_FLAG, UNMISTAKABLE_FLAG } from './packed.ts';

export interface PackedSort extends FormSort {
  /** The first form of this sort that an entity has gives it its id. */
  namesId: boolean;
}

export const writeSort = ({ kind, langs, unmistakable, tags }: FormSort, namesId = false): string => {
  const flags = (unmistakable ? UNMISTAKABLE_FLAG : '') + (namesId ? ID_FLAG : '');
  return `${kind}:${langs.join(',')}:${flags}${tags.size > 0 ? `:${[...tags].join(',')}` : ''}`;
};

export function readSort(text: string): PackedSort {
  const [kind = 'name', langs = '', flags = '', tags = ''] = text.split(':');
  return {
    kind: kind as FormKind,
    langs: langs.split(','),
    unmistakable: flags.includes(UNMISTAKABLE_FLAG),
    namesId: flags.includes(ID_FLAG),
    tags: new Set(tags === '' ? [] : tags.split(',')),
  };
}
