/** What the first brief must not be made to say, found by reading its cards against the article. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../../core/brief/parse.ts';
import type { Brief } from '../../../core/brief/schema.ts';
import { claimHeading, tieLabel } from '../../../core/card/headings.ts';
import { cardModel, fullEntryModel } from '../../../core/card/model.ts';
import type { CardModel } from '../../../core/card/types.ts';
import { createMessages } from '../../../core/i18n/messages.ts';

const t = createMessages('en');
const FILE = new URL('../../../assets/briefs/states-turning-from-russia-2022.json', import.meta.url);
const brief = read();

function read(): Brief {
  const parsed = parseBrief(JSON.parse(readFileSync(FILE, 'utf8')));
  if (!parsed.ok) throw new Error('See shipped-briefs.test.ts.');
  return parsed.brief;
}

function card(id: string): CardModel {
  const model = cardModel(brief, id);
  if (!model) throw new Error(`no ${id}`);
  return model;
}

const shown = (id: string) => card(id).lead.map((claim) => `${claimHeading(claim, card(id).head, t)}: ${claim.id}`);
const ties = (id: string) => (fullEntryModel(brief, id)?.ties ?? []).map((tie) => tieLabel(tie, t));

describe('ties are no stronger than the article', () => {
  it.each<[string, string[], RegExp]>([
    ['india', ['Arms from the United States (if it came to it)', 'See also Russia'], /Arms from Russia|Rivalry/],
    ['ukraine', ['Arms from Turkey'], /Arms for/],
    ['taiwan', ['Dispute: China (possible)'], /Territorial/],
    ['merics', ['Sebastian Heilmann: founding director'], /Founded|Led by/],
    ['sebastian-heilmann', ['Merics: founding director'], /Founded|Leads/],
    ['swp', [], /Based in|Country/],
    ['hudson-institute', ['Country: United States'], /Based in/],
    ['recep-tayyip-erdogan', ['Mediation: Russia (offered)'], /Mediation: Russia$/],
    ['pbs', ['Carried words of Recep Tayyip Erdoğan'], /Reported/],
  ])('%s', (id, there, never) => {
    expect(ties(id)).toEqual(expect.arrayContaining(there));
    for (const label of ties(id)) expect(label).not.toMatch(never);
  });
});

describe('cards', () => {
  it('put positions on a country before those on an issue', () => {
    expect(shown('usa')).toEqual([
      'Positions of others on it: nagao-only-choice',
      'Positions of others on it: india-leans-to-us',
    ]);
    expect(shown('ukraine')[0]).toBe('Positions of others on it: turkey-for-ukraines-integrity');
  });

  it("name whom an expert's own view is about", () => {
    const view = 'On the United States: nagao-only-choice';
    expect(shown('hudson-institute')).toContain(view);
    expect(shown('satoru-nagao')).toContain(view);
  });

  it('call reported speech no own words', () => {
    expect(shown('recep-tayyip-erdogan')[0]).toBe('What they say: erdogan-return-territory');
  });

  it('show what Putin does, and miss no position of his on his own country', () => {
    expect(card('vladimir-putin').stance).toEqual({ status: 'side' });
    expect(card('vladimir-putin').facts.map(({ id }) => id)).toEqual(['losses-and-escalation', 'annexation-plan']);
  });

  it("show what Merics' founding director says, as his, and that the institute is silent", () => {
    expect(card('merics').lead.map(({ speaker }) => `${speaker.name}, ${speaker.place}`)).toEqual([
      'Sebastian Heilmann, founding director',
      'Sebastian Heilmann, founding director',
    ]);
    expect(card('merics').notStated).toHaveLength(1);
  });

  it.each([
    'ap',
    'imago-images',
    'itar-tass',
    'brics',
    'taiwan',
    'pakistan',
    'france',
    'germany',
    'narendra-modi',
    'sco',
  ])('say of %s that this is only what the article gives', (id) => {
    const entity = brief.entities.find((one) => one.id === id);
    expect(entity?.description).toMatch(/named in the article only/i);
  });
});
