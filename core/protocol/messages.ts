/** Everything one context of the extension may say to another. Checked by the receiver, whoever claims to have sent it. */
import * as v from 'valibot';
import { once } from '../data/once.ts';
import { MAX_NAME, MAX_STACK } from '../errors/problem.ts';

const ENTITY = v.pipe(v.string(), v.maxLength(200));

const DATA_FILE = v.pipe(
  v.string(),
  v.regex(/^data\/((names|voices)\.[a-z]{2,3}\.txt|words\.[a-z]{2,3}\.json|known\.json|briefs\.json)$/),
);
const DATA_FILES_AT_ONCE = 3;

/** To the background. */
const toBackground = () =>
  v.variant('type', [
    /** Open the full entry of an entity. Answered with nothing. */
    v.object({ type: v.literal('open-entry'), entity: ENTITY }),
    /** Mark an entity no more, anywhere. Answered with nothing once it is stored; rejects where it cannot be. */
    v.object({ type: v.literal('hide-name'), entity: ENTITY }),
    /** The data of packaged files: answered with a list of them. */
    v.object({ type: v.literal('load-data'), files: v.pipe(v.array(DATA_FILE), v.maxLength(DATA_FILES_AT_ONCE)) }),
    /** Run another script beside the script that asks. Answered when it has run. */
    v.object({ type: v.literal('load-script'), name: v.picklist(['card', 'voices']) }),
    /** Put the rules of marks other than the standard ones into the page that asks. Answered when they are there. */
    v.object({ type: v.literal('load-mark-variants') }),
    /** How many entities were found on the page; null where the reader switched us off there. Answered with nothing. */
    v.object({ type: v.literal('found'), entities: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))) }),
    /** Something of ours failed on the page. What of it may be kept is for the background to say. Answered with nothing. */
    v.object({
      type: v.literal('failed'),
      name: v.pipe(v.string(), v.maxLength(MAX_NAME)),
      stack: v.pipe(v.string(), v.maxLength(MAX_STACK)),
      /** The card has told the reader of it. */
      told: v.optional(v.literal(true)),
    }),
    /** What is known of a country besides the briefs: answered with its `CountryRecord`, or null. */
    v.object({ type: v.literal('load-country'), iso2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)) }),
  ]);

/** To the script on a page. */
const toPage = () =>
  v.variant('type', [
    /** Open the card of the next or previous mention and move the focus into it. Answered with nothing. */
    v.object({ type: v.literal('step'), direction: v.picklist(['next', 'previous']) }),
    /** What was found on the page. Answered with a `PageStatus`. */
    v.object({ type: v.literal('status') }),
    /** Open the card of the next mention of an entity. Answered with nothing. */
    v.object({ type: v.literal('show'), entity: ENTITY }),
    /** Read on where reading has stopped because the page changes too fast. Answered with nothing. */
    v.object({ type: v.literal('read-on') }),
  ]);

const givenUp = () => v.picklist(['marks', 'cards']);

const pageStatusSchema = () =>
  v.object({
    /** False where the browser cannot mark text without changing the page, so that nothing is marked. */
    canMark: v.boolean(),
    /** True while the page is still being read. */
    busy: v.boolean(),
    /** True where the page changes faster than may be followed, so that reading it has stopped. */
    tooBusy: v.optional(v.boolean()),
    /** What the page undid so often that it was given up. */
    gaveUp: v.optional(v.pipe(v.array(givenUp()), v.maxLength(2))),
    /** Mentions by entity, in the order of their first on the page. */
    found: v.array(v.object({ entity: ENTITY, mentions: v.number() })),
  });

export type ToBackground = v.InferOutput<ReturnType<typeof toBackground>>;
export type ToPage = v.InferOutput<ReturnType<typeof toPage>>;
export type GivenUp = v.InferOutput<ReturnType<typeof givenUp>>;
export type PageStatus = v.InferOutput<ReturnType<typeof pageStatusSchema>>;

/** `make` gives the schema once there is a first message to check. Bundlers leave out readers nobody imports. */
// @__NO_SIDE_EFFECTS__
export function reader<T>(make: () => v.GenericSchema<unknown, T>): (message: unknown) => T | null {
  const schema = once(make);
  return (message) => {
    const result = v.safeParse(schema(), message);
    return result.success ? result.output : null;
  };
}

/** Each returns null for anything that is not one of its messages. */
export const readToBackground = reader(toBackground);
export const readToPage = reader(toPage);
export const readPageStatus = reader(pageStatusSchema);
