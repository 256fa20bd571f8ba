import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../assets/styles/highlights.css';
import { clearLeftovers } from '../../core/page/leftovers.ts';
import { pageLanguage } from '../../core/page/page-language.ts';
import { whenShown } from '../../core/page/when-shown.ts';
import { mayRun } from '../../core/sites/may-run.ts';
import { isServiceHost } from '../../core/sites/service-host.ts';
import { endWithExtension } from '../../platform/alive.ts';
import { byChoice } from '../../platform/by-choice.ts';
import { wasAskedFor } from '../../platform/by-hand.ts';
import { loadPageDataAhead } from '../../platform/page-data.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import { tellUncaught } from '../../platform/tell-problem.ts';
import { highlightNames } from './highlight-names.ts';
import { keepSession } from './keep-session.ts';
import { createSign } from './sign.ts';

/** Milliseconds after a change of address at which a page that builds itself has built most of what it shows. */
const BUILT_AFTER_MS = 1500;

export default defineContentScript({
  // The sites are data: wxt.config.ts puts in what assets/sites lists.
  matches: [],
  runAt: 'document_idle',
  // Told to the page's own window, it would give us away, and have the browser parse the whole script once more to say
  // which line it came from. An event tells an older script of ours the same.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // Sites also serve drawings and feeds: those are documents, but no pages.
    const isPage = document.documentElement instanceof HTMLElement;
    // A page the reader asked for by hand is read whatever it is.
    const byHand = wasAskedFor();
    if (isPage) clearLeftovers(document, highlightNames);
    if (!isPage || (isServiceHost(location.hostname) && !byHand)) return;
    const isArticle = byHand ? undefined : byChoice();
    const visited = { hostname: location.hostname, isArticle };
    // A page loaded ahead would speak for the tab in front of it.
    await whenShown(document, ctx.signal);
    // On sites of the list the names are nearly always wanted.
    if (isArticle === undefined) loadPageDataAhead(pageLanguage(document));
    const stored = await loadSettings();
    if (ctx.signal.aborted) return;
    tellUncaught(ctx.signal);
    endWithExtension(document, () => ctx.abort(), ctx.signal);
    const sign = createSign(location.hostname, stored, ctx.signal);
    const { look } = keepSession(document, stored, (settings) => mayRun(visited, settings), sign, ctx.signal);
    if (!isArticle) return;
    const lookAgain = () => {
      look();
      ctx.setTimeout(look, BUILT_AFTER_MS);
    };
    if (document.readyState === 'complete') lookAgain();
    else ctx.addEventListener(window, 'load', lookAgain);
    ctx.addEventListener(window, 'wxt:locationchange', lookAgain);
  },
});
