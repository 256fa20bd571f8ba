/** What a page itself says of somebody and about them, for a card: told apart from all that a brief says. */
import type { ReadArticle } from '../page-voices/types.ts';
import { isVoiceId } from '../page-voices/voice-ids.ts';
import { type PageVoiceModel, type StatementModel, saidAbout, voicesOf } from '../page-voices/voice-model.ts';
import { initialsOf } from './emblem.ts';
import type { EntityRef, HeadModel } from './types.ts';

/** A voice of the page with those it speaks about by name. */
export interface SpeakingModel extends Omit<PageVoiceModel, 'about'> {
  about: EntityRef[];
}

/** The part of a card that the page is the source of. */
export interface PagePart {
  /** As whom the page quotes them: usually one, and another where a second article on the page does. */
  voices: SpeakingModel[];
  /** What others say about them. */
  about: StatementModel[];
  /** Language of the page, BCP 47; undefined where it does not tell. */
  language: string | undefined;
}

/** The card of somebody only the page knows. */
export interface VoiceCardModel {
  head: HeadModel;
  voice: SpeakingModel;
  language: string | undefined;
}

export interface PageSource {
  articles: readonly ReadArticle[];
  language: string | undefined;
  /** An entity as it is named on cards; null for those that have none. */
  name: NameOf;
}

type NameOf = (id: string) => EntityRef | null;

/** Null where the page says nothing of an entity. */
export function pagePart({ articles, language, name }: PageSource, entity: string): PagePart | null {
  const voices = voicesOf(articles, entity).filter(({ statements }) => statements.length > 0);
  const about = saidAbout(articles, entity);
  if (voices.length === 0 && about.length === 0) return null;
  return { voices: voices.map((voice) => speaking(voice, name)), about, language };
}

/** Null where no voice of the page has this id. */
export function voiceCard({ articles, language, name }: PageSource, id: string): VoiceCardModel | null {
  const [voice] = isVoiceId(id) ? voicesOf(articles, id) : [];
  return voice ? { head: headOf(voice), voice: speaking(voice, name), language } : null;
}

const speaking = ({ about, ...voice }: PageVoiceModel, name: NameOf): SpeakingModel => ({
  ...voice,
  about: about.map(name).filter((ref) => ref !== null),
});

function headOf({ id, sort, name }: PageVoiceModel): HeadModel {
  const rest = { id, name, what: '', affiliation: null };
  switch (sort) {
    case 'person':
      return { ...rest, kind: 'person', emblem: { type: 'monogram', letters: initialsOf(name) } };
    case 'institution':
      return { ...rest, kind: 'organization', emblem: { type: 'institution' } };
    case 'unnamed':
      return { ...rest, kind: 'voice', emblem: { type: 'voice' } };
  }
}
