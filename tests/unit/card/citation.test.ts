import { expect, it } from 'vitest';
import { citation } from '../../../core/card/citation.ts';
import { cardModel } from '../../../core/card/model.ts';
import { createMessages } from '../../../core/i18n/messages.ts';
import { damBrief } from '../../fixtures/card/brief.ts';

const words = { t: createMessages('en'), locale: 'en', now: Date.UTC(2035, 5, 1) };

function cite(id: string): string {
  const model = cardModel(damBrief, id);
  if (!model) throw new Error(`no ${id}`);
  return citation(model, words);
}

it('carries stance, speakers, words, paragraphs and source', () => {
  expect(cite('borland')).toBe(
    [
      'Borland, Borland, on the river.',
      'Position on Arland and its dam: Opposes, moving away. In own statements, and according to Emil de la Expert. As of May 2031 (inferred), 4 years ago.',
      'Text of b-own. (Borlandic Water Ministry, official statement; paragraph 2)',
      'Text of b-expert. (Emil de la Expert, Institute for Running Water, river researcher, expert assessment; paragraph 3)',
      '“We will not drink from a river that others own.” (Borlandic Water Ministry; paragraph 2)',
      'Source: “The river and its neighbours”. By A. Writer. Portville. May 2031 (inferred), 4 years ago.',
      'Not stated in it: the publisher.',
    ].join('\n'),
  );
});

it('says so where there is no position', () => {
  expect(cite('eorland')).toContain('Position on Arland and its dam: The article states no position.');
});

it('never leaves an assessment without its speaker', () => {
  expect(cite('corland')).toContain('According to Emil de la Expert and the article’s reporting.');
});
