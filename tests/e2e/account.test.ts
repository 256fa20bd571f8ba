/** Settings in the browser's account, and two kinds of windows that change settings at once. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import type { Chromium } from './support/chromium.ts';
import { ownPage, PATIENCE } from './support/own-page.ts';
import { openPopup } from './support/own-windows.ts';
import { fixture, startChromium, visit } from './support/session.ts';
import { changeAccount, inAccount, refuseAccount, store, stored } from './support/worker.ts';

let chromium: Chromium;
let options: Page;
let errors: string[];

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium.close());
beforeEach(async () => {
  await store(chromium, { settings: null });
  ({ page: options, errors } = await ownPage(chromium, 'options.html'));
});
afterEach(async () => {
  expect(errors).toEqual([]);
  await options.close();
});

const keep = () => options.getByRole('checkbox', { name: 'Keep settings in the browser’s account' });
const radio = (name: string) => options.getByRole('radio', { name, exact: true });

it('settings go to the account, come from another device, and leave it again', async () => {
  expect(await inAccount(chromium)).toEqual({});
  await store(chromium, { settings: { version: 2, hidden: ['china'], addedSites: ['example.org'], everySite: true } });
  await radio('Dark').check();
  await keep().check();
  await expect.poll(() => inAccount(chromium), PATIENCE).toMatchObject({ 'settings@2/theme': 'dark' });
  expect(Object.keys(await inAccount(chromium)).filter((key) => /hidden|sites|every|paused/i.test(key))).toEqual([]);

  // Another device: one setting that is sound, one that is not.
  await changeAccount(chromium, { 'settings@2/palette': 'mono', 'settings@2/markStyle': 'glowing' });
  await expect.poll(() => radio('Gray: patterns alone').isChecked(), PATIENCE).toBe(true);
  expect(await stored(chromium, 'settings')).toMatchObject({
    theme: 'dark',
    palette: 'mono',
    markStyle: 'underline',
    hidden: ['china'],
    addedSites: ['example.org'],
    everySite: true,
  });
  await expect.poll(() => inAccount(chromium), PATIENCE).toMatchObject({ 'settings@2/markStyle': 'underline' });

  await keep().uncheck();
  await expect.poll(() => inAccount(chromium), PATIENCE).toEqual({});
  expect(await stored(chromium, 'settings')).toMatchObject({ theme: 'dark', palette: 'mono' });
});

it('an account that takes nothing is said to, and gets everything with the next change', async () => {
  await refuseAccount(chromium, 'QUOTA_BYTES quota exceeded');
  await keep().check();
  await options.getByText('The account could not be reached (QUOTA_BYTES quota exceeded).').waitFor();
  expect(await violations(options)).toEqual([]);
  await radio('All').check();
  await expect.poll(() => stored(chromium, 'settings'), PATIENCE).toMatchObject({ account: true, marked: 'all' });
  await refuseAccount(chromium, null);
  await radio('Light').check();
  await expect
    .poll(() => inAccount(chromium), PATIENCE)
    .toMatchObject({ 'settings@2/marked': 'all', 'settings@2/theme': 'light' });
  await options.getByText('The account could not be reached').waitFor({ state: 'detached' });
});

it('options and popup that change settings at once both get their way', async () => {
  const open = await visit(chromium, fixture('options.html'));
  const popup = await openPopup(chromium, open.page);
  const click = `document.querySelectorAll('label').forEach((label) => /^(Experts|Institutions|Adjectives)/.test(label.textContent) && label.click())`;
  await Promise.all([popup.click('On bbc.com'), options.evaluate(click)]);
  await expect
    .poll(() => stored(chromium, 'settings'), PATIENCE)
    .toMatchObject({ experts: false, institutions: false, demonyms: false, disabledSites: ['bbc.com'] });
  await open.close();
});
