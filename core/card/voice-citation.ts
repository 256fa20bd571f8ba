/** The card of a voice as text: with what the page calls it, what it says, and that nobody checked it. */
import type { CardTranslate } from '../i18n/messages.en.ts';
import type { VoiceCardModel } from './page-part.ts';

export function voiceCitation({ voice }: VoiceCardModel, t: CardTranslate): string {
  const { name, role, affiliation, statements } = voice;
  return [
    [name, role, affiliation].filter(Boolean).join(', '),
    ...statements.map(({ text, direct }) => (direct ? `“${text}”` : `${text} (${t('page.reported')})`)),
    `${t('page.note')}.`,
  ].join('\n');
}
