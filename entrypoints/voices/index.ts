import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createVoiceReader } from '../../core/voices/read.ts';
import { loadVoiceTables } from '../../core/voices/text/tables.ts';
import { handOver } from '../../platform/handover.ts';

/** Runs on a page beside the content script, once that has an article to read. */
export default defineUnlistedScript(() => handOver('voices', (words) => createVoiceReader(loadVoiceTables(words))));
