import type { Message } from './translate.ts';

/** For languages that have a form of their own for whole millions, here with the same words as for any other number. */
export const oneOrMore = (one: string, other: string): Message => ({ one, many: other, other });
