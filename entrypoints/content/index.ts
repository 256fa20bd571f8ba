import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../assets/styles/highlights.css';
import { isServiceHost } from '../../core/sites/service-host.ts';
import { startSession } from './session.ts';

export default defineContentScript({
  // The sites are data: wxt.config.ts puts in what assets/sites lists.
  matches: [],
  runAt: 'document_idle',
  async main(ctx) {
    if (!isServiceHost(location.hostname)) await startSession(document, ctx.signal);
  },
});
