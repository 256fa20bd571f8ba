import type { Paragraph } from '../text/paragraph.ts';
import type { VoiceTables } from '../text/tables.ts';
import type { Words } from '../types.ts';
import { type AfterName, NOTHING_AFTER, readAfter } from './after.ts';
import { ownerBefore, roleBeforeComma, titlesFrom } from './before.ts';
import { chunksOf } from './chunks.ts';
import { FAMILY, GIVEN, HONORIFIC, TITLE } from './classes.ts';
import { bodyInCompound } from './compounds.ts';
import { foldWord } from './fold-word.ts';
import { kindOf } from './kind.ts';
import { type Lexed, lexedOf } from './lexed.ts';
import { shareLists } from './lists.ts';
import { type NameCandidate, nameIn } from './names.ts';
import type { ParagraphPeople, PersonPhrase, TokenRange } from './phrase.ts';
import { roleBefore } from './role-before.ts';
import { isLoose, isPlural, type RolePhrase } from './roles.ts';
import { isThing } from './things.ts';

/** A phrase before lists are shared out among their members. */
export interface Draft extends PersonPhrase {
  readonly affiliationTokens: TokenRange | null;
  /** Heads of a plural role before the name, for who follows after 'and'; else 0. */
  readonly pluralHeads: number;
}

/** The people a paragraph names, as it introduces them: a function of its text and the tables of its language. */
export function readPeople(paragraph: Paragraph, tables: VoiceTables): ParagraphPeople {
  const lexed = lexedOf(paragraph, tables);
  const drafts: Draft[] = [];
  let sentence: TokenRange = { from: 0, to: 0 };
  let isHeadline = false;
  for (const chunk of chunksOf(lexed)) {
    const affiliation = drafts.at(-1)?.affiliationTokens ?? null;
    if (affiliation !== null && chunk.from >= affiliation.from && chunk.from < affiliation.to) continue;
    if (chunk.from >= sentence.to) {
      sentence = sentenceOf(paragraph, chunk.from);
      isHeadline = lexed.isHeadline(sentence);
    }
    const candidate = nameIn(lexed, chunk, isHeadline);
    const draft = candidate === null ? null : readPhrase(lexed, candidate, sentence);
    const isName = draft !== null && (draft.sure || !lexed.words.capitalNouns || draft.words.length === 1);
    if (isName) drafts.push(draft);
    else if (lexed.words.capitalNouns) drafts.push(...singleWords(lexed, chunk, sentence));
  }
  return { phrases: shareLists(lexed, drafts) };
}

/** Where all nouns have capitals, a surname may stand beside one ('Merkels Reise'). */
function singleWords(lexed: Lexed, { from, to }: TokenRange, sentence: TokenRange): Draft[] {
  const drafts: Draft[] = [];
  for (let at = from; at < to; at++) {
    const name = { from: at, to: at + 1 };
    const draft = isThing(lexed, name, 'unknown', false)
      ? null
      : readPhrase(lexed, { name, sign: 'unknown', isUntitled: false, isDoubtful: false }, sentence);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function sentenceOf({ sentences, tokens }: Paragraph, at: number): TokenRange {
  return sentences.find(({ from, to }) => at >= from && at < to) ?? { from: 0, to: tokens.length };
}

/** What stands around a name. */
interface Context {
  readonly before: RolePhrase | null;
  /** True where what stands before the name is at most a title ('Dr') or a relation ('her colleague'). */
  readonly isBare: boolean;
  readonly after: AfterName;
  readonly comma: RolePhrase | null;
  /** The body in 'Breitbart's Ann Lee'. */
  readonly owner: TokenRange | null;
}

function readPhrase(lexed: Lexed, candidate: NameCandidate, sentence: TokenRange): Draft | null {
  const { name } = candidate;
  const headFrom = titlesFrom(lexed, name.from, sentence.from, HONORIFIC | TITLE);
  const context = contextOf(lexed, name, headFrom, sentence);
  const { before, after, comma } = context;
  if (candidate.isUntitled || (isAbout(before) && name.to - name.from === 1)) return null;
  const isTold = candidate.sign !== 'unknown' || lexed.has(name.from - 1, HONORIFIC) || isProven(name, context);
  if (before !== null && !isTold) return null;
  const isSure = isTold && !candidate.isDoubtful;
  const from = Math.min(headFrom, before?.whole.from ?? headFrom);
  const hasEnding = isGenitive(lexed, name);
  const words = withoutEnding(wordsOf(lexed, name), hasEnding);
  return {
    whole: { from: Math.min(from, comma?.whole.from ?? from), to: after.to },
    head: { from, to: name.to },
    name,
    words,
    folded: words.map(foldWord),
    surnameFirst: isSurnameFirst(lexed, name),
    span: spanOf(lexed, name, hasEnding ? 1 : 0),
    mayHaveEnding: lexed.words.capitalNouns && /[^s]s$/.test(lexed.lower(name.to - 1)),
    sure: isSure,
    ...describe(lexed, context, isSure, name.to - name.from),
  };
}

/** 'Inspector General for the Intelligence Community': no name. */
const isAbout = (role: RolePhrase | null): boolean => role !== null && role.nounTo < role.whole.to;

function contextOf(lexed: Lexed, name: TokenRange, headFrom: number, sentence: TokenRange): Context {
  const before = titledRole(lexed, name, headFrom, sentence);
  const isBare = before === null || before.opens === 'pronoun' || isTitleOnly(lexed, before);
  const isOwner = lexed.isPossessive(name.to);
  const after = isOwner
    ? { to: name.to, ...NOTHING_AFTER }
    : readAfter(lexed, name.to, sentence.to, before?.heads ?? 0);
  const comma = isBare && after.role === null ? roleBeforeComma(lexed, sentence, headFrom, after.to) : null;
  const owner = before === null ? ownerBefore(lexed, headFrom, sentence.from) : null;
  return { before, isBare, after, comma, owner };
}

/** 'a plumber named Ann Lee'. */
function pastCalled(lexed: Lexed, at: number): number {
  return lexed.grammar.called.has(lexed.lower(at - 1)) ? at - 1 : at;
}

/** The role before a name and its titles; else the titles. */
function titledRole(lexed: Lexed, name: TokenRange, headFrom: number, { from }: TokenRange): RolePhrase | null {
  const fuller = isMereTitle(lexed, headFrom) ? roleBefore(lexed, from, headFrom) : null;
  if (fuller !== null) return fuller;
  const role = roleBefore(lexed, from, pastCalled(lexed, titlesFrom(lexed, name.from, from, HONORIFIC)));
  if (role === null || role.role.from >= headFrom || !lexed.grammar.mereTitles.has(lexed.lower(headFrom))) return role;
  // 'Kiwi Sir Ann Lee': what stands before a mere title is no role.
  return { ...role, whole: { from: headFrom, to: role.whole.to }, role: { from: headFrom, to: role.role.to } };
}

function isMereTitle(lexed: Lexed, at: number): boolean {
  return lexed.lower(at).endsWith('.') || lexed.grammar.mereTitles.has(lexed.lower(at));
}

const isTitleOnly = (lexed: Lexed, { role }: RolePhrase): boolean => {
  for (let at = role.from; at < role.to; at++)
    if (!lexed.has(at, TITLE) && !lexed.grammar.titleParts.has(lexed.lower(at))) return false;
  return true;
};

/** Roles tell a person's name, but bodies have makers and leaders beside their names as well. */
function isProven({ from, to }: TokenRange, { before, after, comma }: Context): boolean {
  if (before !== null && !isLoose(before.heads)) return true;
  if (comma !== null && !isLoose(comma.heads) && (to - from > 1 || !isPlural(comma))) return true;
  if (!after.isPerson) return false;
  return !isLoose(after.heads) || (to - from > 1 && after.heads === 0);
}

type Description = Pick<
  Draft,
  'role' | 'isWeak' | 'isTitle' | 'affiliation' | 'kind' | 'affiliationTokens' | 'pluralHeads'
>;

/** Role, affiliation and kind, of names that are people's. */
function describe(lexed: Lexed, context: Context, isSure: boolean, size: number): Description {
  const { before, isBare, after } = context;
  const plural = [before, context.comma].find((role) => role !== null && isPlural(role));
  const pluralHeads = plural?.heads ?? 0;
  const role = isSure ? pickRole(context) : null;
  const affiliation =
    role?.affiliation ?? (isSure ? after.affiliation : null) ?? before?.affiliation ?? (isSure ? context.owner : null);
  const compound = role === null || affiliation !== null ? null : bodyInCompound(lexed, role.nounTo - 1);
  return {
    role: role === null ? null : lexed.text(role.role),
    isWeak: role !== null && role === before && before.opens === 'article' && size === 1,
    isTitle: role !== null && role.role === before?.role && isBare,
    affiliation: affiliation === null ? wordsIn(compound) : lexed.text(affiliation),
    affiliationTokens: affiliation,
    pluralHeads,
    kind: kindOf({
      heads: role?.heads ?? pluralHeads,
      about: role?.about ?? 0,
      role: role === null ? 0 : lexed.all(role.role),
      affiliation: affiliation === null ? (compound?.bits ?? 0) : lexed.all(affiliation),
      hasAffiliation: affiliation !== null,
      isPlace: affiliation !== null && lexed.isPlace(affiliation),
    }),
  };
}

const wordsIn = (body: Words | null): Words | null => body && { start: body.start, end: body.end, words: body.words };

type PickedRole = Pick<RolePhrase, 'role' | 'nounTo' | 'heads' | 'about' | 'affiliation'>;

/** The role before the name, unless it is a mere title and a fuller one is there; a plural is nobody's own. */
function pickRole({ before, isBare, after, comma }: Context): PickedRole | null {
  const own = before !== null && !isPlural(before) ? before : null;
  if (own !== null && !isBare) return own;
  if (after.role !== null) return { ...after, role: after.role };
  return comma === null || isPlural(comma) ? own : comma;
}

function isSurnameFirst(lexed: Lexed, { from, to }: TokenRange): boolean {
  if (to - from < 2 || !lexed.has(from, FAMILY)) return false;
  return !(lexed.has(from, GIVEN) && lexed.has(to - 1, FAMILY));
}

function spanOf(lexed: Lexed, name: TokenRange, ending: number): PersonPhrase['span'] {
  const { start, end } = lexed.text(name);
  return { start, end: end - ending };
}

/** German: 'Angela Merkels' before a noun. */
function isGenitive(lexed: Lexed, { from, to }: TokenRange): boolean {
  if (!lexed.words.capitalNouns || to - from < 2 || !/[^s]s$/.test(lexed.lower(to - 1))) return false;
  return lexed.isCapital(to) || (lexed.isNominal(to) && /e[rsm]$/.test(lexed.lower(to)) && lexed.isCapital(to + 1));
}

function withoutEnding(words: string[], hasEnding: boolean): string[] {
  return hasEnding ? words.with(-1, (words.at(-1) as string).slice(0, -1)) : words;
}

function wordsOf(lexed: Lexed, { from, to }: TokenRange): string[] {
  return lexed.tokens.slice(from, to).map(({ start, end }) => lexed.paragraph.text.slice(start, end));
}
