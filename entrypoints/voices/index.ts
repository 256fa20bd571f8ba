import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nextTask } from '../../core/page/next-task.ts';
import { createVoiceReader } from '../../core/voices/read.ts';
import { loadVoiceTables } from '../../core/voices/text/tables.ts';
import { handOver } from '../../platform/handover.ts';

/** Runs on a page beside the content script, once that has an article to read. */
export default defineUnlistedScript(() =>
  handOver('voices', async (words) => {
    const tables = loadVoiceTables(words);
    // A task for the one, a task for the other.
    await nextTask();
    return createVoiceReader(tables);
  }),
);
