/** Asks a page's script as the popup does, from where the extension's own API is. */
import type { VoicesReport } from '../../../core/page-voices/report.ts';
import { readVoicesReport, type ToPageVoices } from '../../../core/protocol/voices.ts';
import type { Browser } from './session.ts';
import { until } from './wait.ts';
import { workerOf } from './worker.ts';

interface Api {
  chrome: {
    tabs: {
      query(by: { url: string }): Promise<{ id: number }[]>;
      sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
    };
  };
}

/** Sends a message to the page at an address: answered as platform/messaging.ts wraps it; null where nothing answers. */
export async function askPage(browser: Browser, address: string, message: ToPageVoices): Promise<unknown> {
  const worker = await workerOf(browser);
  return worker.evaluate(
    async ({ url, message }) => {
      const { tabs } = (globalThis as unknown as Api).chrome;
      const [tab] = await tabs.query({ url });
      return tab ? tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null) : null;
    },
    { url: address, message },
  );
}

/** What a page says of its voices once `isSo`. @throws {Error} with the last answer when time runs out */
export async function waitForVoices(
  browser: Browser,
  address: string,
  isSo: (report: VoicesReport) => boolean,
): Promise<VoicesReport> {
  let last: unknown = null;
  const found = await until(async () => {
    last = await askPage(browser, address, { type: 'voices' });
    const report = readVoicesReport((last as { value?: unknown } | null)?.value);
    return report !== null && isSo(report) && report;
  });
  if (found === null) throw new Error(`The page's last answer: ${JSON.stringify(last)}`);
  return found;
}
