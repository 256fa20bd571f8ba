import { describe, expect, it } from 'vitest';
import { Card } from '../../../components/card.tsx';
import { CountryCard } from '../../../components/country-card.tsx';
import { EntryView } from '../../../components/entry/entry-view.tsx';
import { countryModel } from '../../../core/card/country-model.ts';
import { cardModel, fullEntryModel } from '../../../core/card/model.ts';
import { createMessages } from '../../../core/i18n/messages.ts';
import { damBrief } from '../../fixtures/card/brief.ts';
import { CARD_PROPS, nothing } from './card-props.ts';
import { textOf } from './text-of.ts';

const ui = {
  t: createMessages('en'),
  locale: 'en',
  dir: 'ltr',
  now: Date.UTC(2035, 5, 1),
  flagOf: () => null,
} as const;
const props = { ui, ...CARD_PROPS };

function card(id: string, more: Partial<typeof props> = {}): string {
  const model = cardModel(damBrief, id);
  if (!model) throw new Error(`no ${id}`);
  return textOf(<Card model={model} {...props} {...more} />);
}

describe('the card', () => {
  it('reads in order: head, stance, claims with their speakers, ties, source, buttons', () => {
    expect(card('borland').split('\n')).toEqual([
      'BE',
      'Borland',
      'Borland, on the river.',
      'Position on Arland and its dam',
      'Opposes moving away for against',
      'In own statements, and according to Emil de la Expert',
      'As of May 2031 (inferred), 4 years ago',
      'What it says',
      'Text of b-own.',
      '“We will not drink from a river that others own.”',
      'Borlandic Water Ministry official statement',
      'What others say about it',
      'Text of b-expert.',
      'Emil de la Expert , IRW expert assessment',
      'Dependent on trade with Arland',
      'Dependent on trade with Corland',
      'Border: Corland per Emil de la Expert',
      '+1',
      'What the article does not say What Borland would pay.',
      'Source: “The river and its neighbours”',
      'Copy Full entry+2 claims Hide name',
    ]);
  });

  it('has a fact, under that name, of those nobody speaks of', () => {
    expect(card('eorland')).toContain('Background\nThe spring brought a flood.\nThe article’s own reporting');
  });

  it('says in place of the buttons that the extension was updated under the page', () => {
    const text = card('borland', { outdated: true });
    expect(text).toContain('Sidelight was updated. Reload this page.');
    expect(text).not.toMatch(/Copy|Full entry|Hide name/);
    expect(text).toContain('Text of b-own.');
    expect(card('borland')).not.toContain('Reload');
  });

  it('says so on the card of a country no brief knows, too', () => {
    const model = countryModel('iso-br', 'BR', null, { locale: 'en', reader: 'en', page: 'en' });
    const text = textOf(<CountryCard model={model} {...props} outdated />);
    expect(text).toContain('Sidelight was updated. Reload this page.');
    expect(text).not.toContain('Hide name');
  });
});

describe('the full entry', () => {
  const entry = (id: string) => {
    const model = fullEntryModel(damBrief, id);
    if (!model) throw new Error(`no ${id}`);
    return textOf(<EntryView model={model} ui={ui} onOpen={nothing} />);
  };

  it('gives what staff say as theirs, each with whose position it is', () => {
    expect(entry('institute')).toContain(
      [
        'What its people say',
        'Borland Leans against Arland',
        'Text of b-expert.',
        'Emil de la Expert , Institute for Running Water, river researcher',
        '“Borland has no choice but to live with the dam.”',
        'expert assessment May 2031 (inferred), 4 years ago paragraph 3',
      ].join('\n'),
    );
  });

  it('gives facts with speaker, basis and paragraph', () => {
    expect(entry('bank')).toContain('Background\nThe dam is paid for.\nRiver Bank\nofficial statement paragraph 5');
  });
});
