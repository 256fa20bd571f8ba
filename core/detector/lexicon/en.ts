import * as names from './en-names.ts';
import * as states from './en-states.ts';
import type { Lexicon } from './lexicon.ts';

export const ENGLISH: Lexicon = { capitalsMeanNames: true, ...names, ...states };
