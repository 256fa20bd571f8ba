/** On whose word a stance rests, in words. */
import type { CardTranslate } from '../i18n/messages.en.ts';
import type { StanceRest } from './types.ts';

/** Names that fit a line of the card. */
const NAMED = 2;

/** Others' assessments never pass for the holder's own words: they are always said to be theirs. Names `most` of them. */
export function describeRest(
  { own, reporting, others }: StanceRest,
  { t, locale }: { t: CardTranslate; locale: string },
  most = NAMED,
): string {
  const names = others.slice(0, most).map(({ name }) => name);
  if (others.length > most) names.push(t('stance.more-voices', { count: others.length - most }));
  if (reporting) names.push(t('basis.reporting'));
  const list = new Intl.ListFormat(locale).format(names);
  if (!own) return t('stance.according', { names: list });
  return names.length > 0 ? t('stance.own-and-according', { names: list }) : t('stance.own');
}
