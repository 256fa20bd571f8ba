import { checkAttribution } from './check/attribution.ts';
import { checkDates } from './check/dates.ts';
import { checkForms } from './check/forms.ts';
import { checkParagraphs } from './check/paragraphs.ts';
import { checkReferences } from './check/references.ts';
import { checkRoles } from './check/roles.ts';
import { checkStances } from './check/stances.ts';
import { indexBrief } from './index-brief.ts';
import type { Problem } from './problem.ts';
import type { Brief } from './schema.ts';

/** The rules between the parts of a brief, which its schema cannot express. Needs no source text. Empty when sound. */
export function checkBrief(brief: Brief): Problem[] {
  const index = indexBrief(brief);
  return [
    checkReferences(index),
    checkRoles(index),
    checkForms(index),
    checkAttribution(index),
    checkStances(index),
    checkDates(index),
    checkParagraphs(index),
  ].flat();
}
