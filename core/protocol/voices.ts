/** What the popup asks a page about its voices, and what the page answers. Checked by the receiver like all messages. */
import * as v from 'valibot';
import { VOICES_STATES } from '../page-voices/follow.ts';
import { MOST_VOICES, type VoicesReport } from '../page-voices/report.ts';
import { reader } from './messages.ts';

/** Characters of any text in an answer: more than the page may send. */
const MAX_TEXT = 200;

const TEXT = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));

/** To the script on a page. */
const toPageVoices = () =>
  v.variant('type', [
    /** Whose voices are on the page. Answered with a `VoicesReport`. */
    v.object({ type: v.literal('voices') }),
    /** Go to a voice and open its card. Answered with nothing. */
    v.object({ type: v.literal('show-voice'), id: TEXT }),
  ]);

const voicesReportSchema = () =>
  v.object({
    state: v.picklist(VOICES_STATES),
    voices: v.pipe(
      v.array(
        v.object({
          id: TEXT,
          sort: v.picklist(['person', 'institution', 'unnamed']),
          kind: v.picklist(['expert', 'official', 'other', 'unknown']),
          name: TEXT,
          role: v.nullable(TEXT),
          affiliation: v.nullable(TEXT),
          statements: COUNT,
          words: COUNT,
        }),
      ),
      v.maxLength(MOST_VOICES),
    ),
    untold: v.object({ statements: COUNT, words: COUNT }),
    more: v.object({ voices: COUNT, statements: COUNT, words: COUNT }),
  }) satisfies v.GenericSchema<unknown, VoicesReport>;

export type ToPageVoices = v.InferOutput<ReturnType<typeof toPageVoices>>;

export const readToPageVoices = reader(toPageVoices);
export const readVoicesReport = reader(voicesReportSchema);
