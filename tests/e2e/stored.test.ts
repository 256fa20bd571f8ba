/** Settings that outlast a restart and an update, go to the browser's account, and are changed in two windows at once. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { ownPage, PATIENCE } from './support/own-page.ts';
import { openPopup } from './support/own-windows.ts';
import { type Browser, fixture, startBrowser, visit } from './support/session.ts';
import type { Tab } from './support/tab.ts';
import { changeAccount, inAccount, refuseAccount, store, stored } from './support/worker.ts';

let browser: Browser;
let options: Tab;
let errors: string[];

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await store(browser, { settings: null });
  ({ page: options, errors } = await ownPage(browser, 'options.html'));
});
afterEach(async () => {
  expect(errors).toEqual([]);
  await options.close();
});

const keep = () => options.getByRole('checkbox', { name: 'Keep settings in the browser’s account' });
const radio = (name: string) => options.getByRole('radio', { name, exact: true });

it('settings go to the account, come from another device, and leave it again', async () => {
  expect(await inAccount(browser)).toEqual({});
  await store(browser, { settings: { version: 2, hidden: ['china'], addedSites: ['example.org'], everySite: true } });
  await radio('Dark').check();
  await keep().check();
  await expect.poll(() => inAccount(browser), PATIENCE).toMatchObject({ 'settings@2/theme': 'dark' });
  expect(Object.keys(await inAccount(browser)).filter((key) => /hidden|sites|every|paused/i.test(key))).toEqual([]);

  // Another device: one setting that is sound, one that is not.
  await changeAccount(browser, { 'settings@2/palette': 'mono', 'settings@2/markStyle': 'glowing' });
  await expect.poll(() => radio('Gray: patterns alone').isChecked(), PATIENCE).toBe(true);
  expect(await stored(browser, 'settings')).toMatchObject({
    theme: 'dark',
    palette: 'mono',
    markStyle: 'underline',
    hidden: ['china'],
    addedSites: ['example.org'],
    everySite: true,
  });
  await expect.poll(() => inAccount(browser), PATIENCE).toMatchObject({ 'settings@2/markStyle': 'underline' });

  await keep().uncheck();
  await expect.poll(() => inAccount(browser), PATIENCE).toEqual({});
  expect(await stored(browser, 'settings')).toMatchObject({ theme: 'dark', palette: 'mono' });
});

it('an account that takes nothing is said to, and gets everything with the next change', async () => {
  await refuseAccount(browser, 'QUOTA_BYTES quota exceeded');
  await keep().check();
  await options.getByText('The account could not be reached (QUOTA_BYTES quota exceeded).').waitFor();
  expect(await violations(options)).toEqual([]);
  await radio('All').check();
  await expect.poll(() => stored(browser, 'settings'), PATIENCE).toMatchObject({ account: true, marked: 'all' });
  await refuseAccount(browser, null);
  await radio('Light').check();
  await expect
    .poll(() => inAccount(browser), PATIENCE)
    .toMatchObject({ 'settings@2/marked': 'all', 'settings@2/theme': 'light' });
  await options.getByText('The account could not be reached').waitFor({ state: 'detached' });
});

it('options and popup that change settings at once both get their way', async () => {
  const open = await visit(browser, fixture('options.html'));
  const popup = await openPopup(browser, open.page);
  const click = `document.querySelectorAll('label').forEach((label) => /^(Experts|Institutions|Adjectives)/.test(label.textContent) && label.click())`;
  await Promise.all([popup.click('On bbc.com'), options.evaluate(click)]);
  await expect
    .poll(() => stored(browser, 'settings'), PATIENCE)
    .toMatchObject({ experts: false, institutions: false, demonyms: false, disabledSites: ['bbc.com'] });
  await open.close();
});

it('two windows that change settings at the same time both get their way', async () => {
  const other = await ownPage(browser, 'options.html');
  await other.page.getByRole('heading', { level: 1 }).waitFor();
  const click = (page: Tab, label: RegExp) =>
    page.evaluate((source) => {
      for (const input of document.querySelectorAll('label')) {
        if (new RegExp(source).test(input.textContent ?? '')) input.click();
      }
    }, label.source);
  await Promise.all([
    click(options, /^(Experts|Institutions)$/),
    click(other.page, /^(Adjectives|Capitals)/),
    click(options, /^On a tinted/),
  ]);
  await expect
    .poll(async () => (await stored(browser, 'settings')) as object, PATIENCE)
    .toMatchObject({
      experts: false,
      institutions: false,
      demonyms: false,
      capitals: false,
      markStyle: 'background',
    });
  await expect.poll(() => other.page.getByRole('checkbox', { name: 'Experts' }).isChecked(), PATIENCE).toBe(false);
  await other.page.close();
});

it('settings survive a restart, and an update from the version before', async () => {
  const profileDir = await mkdtemp(join(tmpdir(), 'sidelight-restart-'));
  const first = await startBrowser({ profileDir });
  await store(first, { settings: { version: 1, underline: 'all', theme: 'dark', hidden: ['china'] } });
  await first.close();
  const again = await startBrowser({ profileDir });
  const { page } = await ownPage(again, 'options.html');
  await expect.poll(() => page.getByRole('radio', { name: 'All', exact: true }).isChecked(), PATIENCE).toBe(true);
  await page.getByRole('button', { name: 'Mark China again' }).click();
  await expect
    .poll(async () => (await stored(again, 'settings')) as object, PATIENCE)
    .toMatchObject({ version: 2, marked: 'all', theme: 'dark', hidden: [] });
  await again.close();
  await rm(profileDir, { recursive: true, maxRetries: 3 });
});
