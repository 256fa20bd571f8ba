import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideCards } from '../../platform/card-handover.ts';
import { createPageCards } from './page-cards.ts';

/** Runs on a page beside the content script, once that has a card to show. */
export default defineUnlistedScript(() => provideCards(createPageCards));
