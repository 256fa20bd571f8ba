/** A page that Chromium loads ahead, before anybody goes to it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/browser/ensure.ts';
import { CHROME_BUILD } from './support/session.ts';
import { until } from './support/wait.ts';

/** A listed site that browsers do not insist on HTTPS for. */
const HOST = 'www.20minutos.es';
const LEAVE_AFTER_MS = 4000;
const TELL_EVERY_MS = 200;

const page = (title: string, scripts: string) => `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:type" content="article"></head><body><main><h1>${title}</h1>
<p>Turkey and China said it, and Germany agreed.</p></main>${scripts}</body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/first': page(
    'First',
    `<script type="speculationrules">{"prerender":[{"urls":["/second"]}]}</script>
     <script>setTimeout(() => { location.href = '/second'; }, ${LEAVE_AFTER_MS});</script>`,
  ),
  // The page tells how it is, since Chromium loads nothing ahead in a tab that is being debugged.
  '/second': page(
    'Second',
    `<script>setInterval(() => {
      const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      fetch('/told?' + (document.prerendering ? 'ahead' : 'shown') + marks);
    }, ${TELL_EVERY_MS});</script>`,
  ),
};

/** The part of the extension API that is used here. */
interface Api {
  chrome: { tabs: { create(what: { url: string }): Promise<unknown> } };
}

const asked: string[] = [];
let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const html = PAGES[url];
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    pipe: true,
    enableExtensions: [CHROME_BUILD],
    waitForInitialPage: false,
    targetFilter: (target) => target.type() === 'service_worker',
    args: ['--no-sandbox', `--host-resolver-rules=MAP * 127.0.0.1:${(server.address() as AddressInfo).port}`],
  });
});
afterAll(async () => {
  await browser?.close();
  server.close();
});

it('is read when it is gone to, and not before', async () => {
  asked.length = 0;
  const background = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  await background?.evaluate(
    (url) => (globalThis as unknown as Api).chrome.tabs.create({ url }),
    `http://${HOST}/first`,
  );
  expect(await until(async () => asked.includes('/told?shown3'))).toBe(true);
  const ahead = asked.filter((address) => address.startsWith('/told?ahead'));
  expect(ahead.length).toBeGreaterThan(2);
  expect(new Set(ahead)).toEqual(new Set(['/told?ahead0']));
});
