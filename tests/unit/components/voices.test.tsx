import { describe, expect, it } from 'vitest';
import { OverlayView } from '../../../components/overlay-view.tsx';
import { FoundVoices, VoicesOnPage } from '../../../components/voices/voices-on-page.tsx';
import { type CardSource, cardView } from '../../../core/card/card-view.ts';
import { createCountries } from '../../../core/card/countries.ts';
import { voiceCitation } from '../../../core/card/voice-citation.ts';
import { createMessages, createSurfaceMessages } from '../../../core/i18n/messages.ts';
import type { VoicesState } from '../../../core/page-voices/follow.ts';
import { voicesReport } from '../../../core/page-voices/report.ts';
import { MAX_CHARS } from '../../../core/page-voices/voice-model.ts';
import { readVoicesReport } from '../../../core/protocol/voices.ts';
import { EXAMPLE, HOSTILE } from '../../fixtures/voices/example.ts';
import { CARD_PROPS, nothing } from './card-props.ts';
import { textOf } from './text-of.ts';

const ui = { t: createMessages('en'), locale: 'en', dir: 'ltr', now: 0, flagOf: () => null } as const;
const t = createSurfaceMessages('en');
const props = { ui, ...CARD_PROPS };

const source: CardSource = {
  briefs: [],
  countries: createCountries(async () => null),
  languages: { locale: 'en', reader: 'en', page: 'en' },
  page: { articles: () => [EXAMPLE, HOSTILE] },
};

function card(id: string, iso2?: string): string[] {
  const view = cardView(source, id, iso2);
  if (!view) throw new Error(`no ${id}`);
  return textOf(<OverlayView view={view} {...props} />).split('\n');
}

describe('the card of a voice only the page knows', () => {
  it('says what the page calls them, what they say here and that nobody checked it', () => {
    expect(card('page:Ines Valcourt')).toEqual([
      'IV',
      'Ines Valcourt',
      'Expert trade economist Northern Institute for Economic Studies',
      'What they say here (3)',
      '“Turkey has more to lose than it admits, … It will sign before the winter, whatever it says now.”',
      'said',
      'that China was watching the harbour closely',
      'said in the page’s words',
      '“The table is the only thing … and with the same men”',
      'said',
      'Read off this page automatically, not checked',
      'Copy',
    ]);
  });

  it('invents no kind where the page tells none, and says nothing twice', () => {
    expect(card('page:The harbour board').slice(0, 3)).toEqual([
      'The harbour board',
      'What it says here',
      'Turkey had paid',
    ]);
    expect(card('page:a senior official').slice(0, 2)).toEqual(['a senior official', 'What they say here']);
  });

  it('is copied with the words that nobody checked it', () => {
    const view = cardView(source, 'page:Tomas Lindqvist');
    if (view?.type !== 'voice') throw new Error('no voice');
    expect(voiceCitation(view.model, ui.t).split('\n')).toEqual([
      'Tomas Lindqvist, Foreign Minister',
      'that Turkey could not wait for ever (in the page’s words)',
      '“We are ready to sign”',
      'Read off this page automatically, not checked.',
    ]);
  });
});

describe('the card of a country', () => {
  it('tells what is said about it, quoted or in the page’s words, and who says so', () => {
    const lines = card('turkey', 'TR');
    const from = lines.findIndex((line) => line.startsWith('Said about it on this page'));
    expect(lines.slice(from, from + 9)).toEqual([
      'Said about it on this page (5)',
      '“Turkey has more to lose than it admits, … It will sign before the winter, whatever it says now.”',
      'Ines Valcourt trade economist said',
      'that Turkey could not wait for ever',
      'Tomas Lindqvist Foreign Minister warned in the page’s words',
      '“Turkey will blink first”',
      'Speaker not told',
      'Show 2 more',
      'Turkey had paid',
    ]);
  });

  it('has no such part where the page says nothing about it', () => {
    expect(card('iso-br', 'BR').join()).not.toContain('page');
  });
});

describe('hostile pages', () => {
  const id = HOSTILE.ids[0] ?? '';

  it('get their words shown as words, on one line of bounded length each', () => {
    const text = card(id).join('\n');
    expect(text).toContain('<b>Ann </b> xxx');
    expect(text).toContain('<script>alert(1)</script>');
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    expect(Math.max(...card(id).map((line) => line.length))).toBeLessThanOrEqual(
      MAX_CHARS.role + MAX_CHARS.affiliation + MAX_CHARS.name,
    );
  });

  it('answer the popup within the bounds it accepts', () => {
    const report = voicesReport('read', [HOSTILE]);
    expect(readVoicesReport(report)).toEqual(report);
    expect(readVoicesReport({ ...report, voices: [{ ...report.voices[0], name: 'x'.repeat(201) }] })).toBeNull();
    expect(readVoicesReport({ ...report, state: 'broken' })).toBeNull();
  });
});

describe('the voices of a page', () => {
  const table = (state: VoicesState, articles = [EXAMPLE]) =>
    textOf(<VoicesOnPage report={voicesReport(state, articles)} t={t} locale="en" onShow={nothing} />).split('\n');

  it('are a table with statements and shares, in groups', () => {
    const lines = table('read');
    expect(lines.slice(0, 4)).toEqual(['Whose voices are here', 'Who', 'Statements', 'Quoted words']);
    expect(lines.slice(4, 7)).toEqual(['Experts', '4', '67%']);
    expect(lines).toContain('Ines Valcourt trade economist , Northern Institute for Economic Studies');
    expect(lines).toContain('Speaker not told');
    expect(lines.at(-1)).toBe('Read off this page automatically, not checked.');
  });

  it('say why there are none', () => {
    expect(table('off', [])).toContain('Reading who speaks is switched off in the options.');
    expect(table('no-article', [])).toContain('This page is no article: who speaks on it is not read.');
    expect(table('read', [])).toContain('Nobody was found to be quoted or cited here.');
  });

  it('are listed where a search has found them', () => {
    const { voices } = voicesReport('read', [EXAMPLE]);
    expect(textOf(<FoundVoices voices={voices.slice(0, 1)} t={t} onShow={nothing} />)).toContain('Ines Valcourt');
    expect(textOf(<FoundVoices voices={[]} t={t} onShow={nothing} />)).toBe('');
  });
});
