import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../../platform/handover.ts';
import { createPageCards } from './page-cards.ts';

/** Runs on a page beside the content script, once that has a card to show. */
export default defineUnlistedScript(() => handOver('card', createPageCards));
