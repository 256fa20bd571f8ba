/** Voices in an article whose text a page keeps in open shadow trees. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { VoicesReport } from '../../core/page-voices/report.ts';
import { highlights } from './support/highlights.ts';
import { hoverPoint } from './support/hover.ts';
import { waitForVoices } from './support/page-voices.ts';
import { ADDRESS, type Browser, startBrowser, type Visit, visit } from './support/session.ts';
import type { Tab } from './support/tab.ts';
import { until, waitForCard } from './support/wait.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta property="og:type" content="article"><title>Ferries</title></head>
<body><main><h1>Ferries</h1><x-article></x-article><aside><x-teaser></x-teaser></aside></main><script>
for (const [name, html] of [
  ['x-article', '<p>The ferry was late, said Maren Holt, a shipping economist at the Harbor Institute.</p><x-part></x-part>'],
  ['x-part', '<p>“Germany is slow,” Holt added.</p>'],
  ['x-teaser', '<p>“Read me,” said Otto Falk, a painter.</p>'],
]) customElements.define(name, class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = html; }
});
</script></body></html>`;

let browser: Browser;
let open: Visit<Tab>;

const voices = (isSo: (report: VoicesReport) => boolean) => waitForVoices(browser, ADDRESS, isSo);
const names = ({ voices: all }: VoicesReport): string[] => all.map(({ name }) => name);

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  expect(open.complaints.list).toEqual([]);
  await open.close();
});

describe('an article in open shadow trees', () => {
  it('has its voices read, marked and shown on hovering, and none of a teaser beside it', async () => {
    open = await visit(browser, PAGE);
    const report = await voices(({ state }) => state === 'read');
    expect(names(report)).toContain('Maren Holt');
    expect(names(report).join()).not.toContain('Falk');
    const isMarked = async () => ((await highlights(open.page))['sidelight-page-voice'] ?? []).includes('Maren Holt');
    expect(await until(isMarked)).toBe(true);
    const point = await open.page.evaluate(() => {
      const text = document.querySelector('x-article')?.shadowRoot?.querySelector('p')?.firstChild as Text;
      const range = document.createRange();
      const at = text.data.indexOf('Maren');
      range.setStart(text, at);
      range.setEnd(text, at + 'Maren Holt'.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await hoverPoint(open.page, point);
    const card = await waitForCard(open.page, 'Maren Holt');
    expect(card).toContain('shipping economist');
    expect(card).toContain('Germany is slow');
  });

  it('is followed when its trees change', async () => {
    open = await visit(browser, PAGE);
    await voices(({ state }) => state === 'read');
    await open.page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = '“It will pass,” said Ines Vogt, a harbor pilot.';
      document.querySelector('x-article')?.shadowRoot?.append(paragraph);
    });
    const report = await voices((now) => now.state === 'read' && names(now).includes('Ines Vogt'));
    expect(names(report)).toContain('Maren Holt');
  });
});
