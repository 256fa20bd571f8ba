import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../assets/styles/highlights.css';
import { isServiceHost } from '../../core/sites/service-host.ts';
import { startSession } from './session.ts';

export default defineContentScript({
  // The sites are data: wxt.config.ts puts in what assets/sites lists.
  matches: [],
  runAt: 'document_idle',
  async main(ctx) {
    // Sites also serve drawings and feeds: those are documents, but no pages.
    const isPage = document.documentElement instanceof HTMLElement;
    if (isPage && !isServiceHost(location.hostname)) await startSession(document, ctx.signal);
  },
});
