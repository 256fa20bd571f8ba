import type { EntityRef } from './types.ts';

/** The name as it stands within a sentence. */
export const inText = (ref: Pick<EntityRef, 'name' | 'inText'>): string => ref.inText ?? ref.name;
