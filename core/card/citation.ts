/** A card as text for a note or a letter: nothing in it without its speaker, nothing without the source. */
import { describeDate } from '../i18n/dates.ts';
import type { CardTranslate } from '../i18n/messages.en.ts';
import { describeRest } from './rest.ts';
import type { CardModel, ClaimModel, QuoteModel, Speaker } from './types.ts';

export interface CitationWords {
  t: CardTranslate;
  locale: string;
  /** ms since 1970. */
  now: number;
}

export function citation(model: CardModel, words: CitationWords): string {
  const { head, lead, quote, facts } = model;
  const says = lead.map((claim) => claimLine(claim, words));
  for (const fact of facts)
    says.push(`${fact.text} (${signature(fact.speaker, words)}; ${paragraph(fact.paragraph, words)})`);
  return [
    [head.name, head.affiliation?.name, head.what].filter(Boolean).join(', '),
    ...stanceLines(model, words),
    ...says,
    ...(quote ? [quoteLine(quote, words)] : []),
    ...sourceLines(model, words),
  ].join('\n');
}

function stanceLines({ stance, subject }: CardModel, words: CitationWords): string[] {
  const { t } = words;
  const heading = t('stance.heading', { subject });
  if (stance.status === 'none') return [`${heading}: ${t('stance.none')}.`];
  if (stance.status !== 'held') return [];
  const { position, direction, asOf, rest } = stance;
  const where = `${t(`position.${position}`)}, ${t(`direction.${direction}`)}`;
  const asOfDate = t('date.as-of', { date: describeDate(asOf, words.now, words.locale, t) });
  return [`${heading}: ${where}. ${describeRest(rest, words, rest.others.length)}. ${asOfDate}.`];
}

function claimLine({ text, speaker, basis, paragraph: number }: ClaimModel, words: CitationWords): string {
  const ground = speaker.id === null ? '' : `, ${words.t(`basis.${basis}`)}`;
  return `${text} (${signature(speaker, words)}${ground}; ${paragraph(number, words)})`;
}

function quoteLine({ text, speaker, paragraph: number }: QuoteModel, words: CitationWords): string {
  return `“${text}” (${signature(speaker, words)}; ${paragraph(number, words)})`;
}

function signature({ name, role }: Speaker, { t }: CitationWords): string {
  if (name === null) return t('basis.reporting');
  return role ? t('claim.speaker', { name, role }) : name;
}

function paragraph(number: number, { t }: CitationWords): string {
  return t('source.paragraph', { number: String(number) });
}

/** The source with all it says of itself, and what it does not. */
function sourceLines({ source }: CardModel, { t, locale, now }: CitationWords): string[] {
  const list = (names: readonly string[]) => new Intl.ListFormat(locale).format(names);
  const parts = [t('source.line', { title: source.title })];
  if (source.authors.length > 0) parts.push(t('source.authors', { names: list(source.authors) }));
  if (source.publisher) parts.push(source.publisher);
  if (source.datelines.length > 0) parts.push(list(source.datelines));
  parts.push(describeDate(source.date, now, locale, t));
  if (source.url) parts.push(source.url);
  const lines = [`${parts.join('. ')}.`];
  if (source.notStated.length > 0) lines.push(`${t('source.not-stated', { what: list(source.notStated) })}.`);
  return lines;
}
