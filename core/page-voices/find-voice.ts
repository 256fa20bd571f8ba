import type { PageMention } from '../page/page-mention.ts';
import type { ReadArticle, StatementKey } from './types.ts';
import { cardId } from './voice-model.ts';

/** Where to go for a voice: to its first name that can be seen, or else to the first thing it says. */
export function findVoice(
  articles: readonly ReadArticle[],
  mentions: readonly PageMention[],
  id: string,
): { mention?: PageMention; statement?: StatementKey } {
  const mention = mentions.find((one) => one.mention.entity === id && one.isSeen());
  if (mention) return { mention };
  for (const article of articles) {
    const statement = article.reading.statements.findIndex(
      ({ voice }) => voice !== null && cardId(article, voice) === id,
    );
    if (statement >= 0) return { statement: { article, statement } };
  }
  return {};
}
