import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticlePage } from '../../core/page/article-page.ts';
import { provideByChoice } from '../../platform/by-choice.ts';

/** Runs before the content script on sites that are not on the list. */
export default defineUnlistedScript(() => provideByChoice(() => isArticlePage(document)));
