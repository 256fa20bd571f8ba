/** What the forms of one sort have in common, as one word: kind:languages:flags:tags. */
import type { FormKind } from '../brief/schema.ts';
import { type FormSort, ID_FLAG, UNMISTAKABLE_FLAG } from './packed.ts';

export const writeSort = ({ kind, langs, unmistakable, tags }: FormSort, namesId = false): string => {
  const flags = (unmistakable ? UNMISTAKABLE_FLAG : '') + (namesId ? ID_FLAG : '');
  return `${kind}:${langs.join(',')}:${flags}${tags.size > 0 ? `:${[...tags].join(',')}` : ''}`;
};

export function readSort(text: string): FormSort {
  const [kind = 'name', langs = '', flags = '', tags = ''] = text.split(':');
  return {
    kind: kind as FormKind,
    langs: langs.split(','),
    unmistakable: flags.includes(UNMISTAKABLE_FLAG),
    tags: new Set(tags === '' ? [] : tags.split(',')),
  };
}

/** Whether an entity's id is made of its first form, when that form is of this sort. */
export const namesId = (text: string): boolean => text.split(':')[2]?.includes(ID_FLAG) ?? false;
