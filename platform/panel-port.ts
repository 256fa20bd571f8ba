/** The line between a page and the side panels that are open beside it: the panel calls, the page tells. */
import { browser } from 'wxt/browser';
import { PANEL_PORT, readToPanel, type ToPanel } from '../core/protocol/panel.ts';
import { listen } from './listen.ts';
import { knownSender } from './messaging.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/** On a page: tells every panel that listens. */
export function answerPanels(signal: AbortSignal): (message: ToPanel) => void {
  const ports = new Set<Port>();
  const take = (port: Port) => {
    if (port.name !== PANEL_PORT || knownSender(port.sender)?.kind !== 'own') return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
  };
  listen(browser.runtime.onConnect, take, signal);
  signal.addEventListener('abort', () => {
    for (const port of ports) port.disconnect();
    ports.clear();
  });
  return (message) => {
    for (const port of ports) port.postMessage(message);
  };
}

interface Line {
  hear(message: ToPanel): void;
  /** Nothing of ours answers there, or no longer. */
  lost(): void;
  signal: AbortSignal;
}

/** In a panel: listens to the page of a tab. */
export function callPage(tabId: number, { hear, lost, signal }: Line): void {
  const port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const known = readToPanel(message);
    if (known) hear(known);
  });
  port.onDisconnect.addListener(() => {
    // Read, so that the browser does not complain of a line nobody took.
    void browser.runtime.lastError;
    if (!signal.aborted) lost();
  });
  signal.addEventListener('abort', () => port.disconnect());
}
