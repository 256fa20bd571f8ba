import { beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNT_KEY, SETTINGS_KEY } from '../../../core/settings/keys.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings.ts';
import { parseSettings } from '../../../core/settings/stored.ts';
import { type Area, readState, syncOnce } from '../../../platform/account-sync.ts';

/** A storage area as browsers have it; every write is one of `writes`. */
class FakeArea implements Area {
  items: Record<string, unknown> = {};
  writes = 0;
  refuses: string | null = null;
  constructor(items: Record<string, unknown> = {}) {
    this.items = items;
  }
  async get(keys: string[] | null) {
    const wanted = keys ?? Object.keys(this.items);
    return structuredClone(
      Object.fromEntries(wanted.filter((key) => key in this.items).map((key) => [key, this.items[key]])),
    );
  }
  async set(items: Record<string, unknown>) {
    this.write();
    Object.assign(this.items, structuredClone(items));
  }
  async remove(keys: string[]) {
    this.write();
    for (const key of keys) delete this.items[key];
  }
  private write() {
    if (this.refuses !== null) throw new Error(this.refuses);
    this.writes++;
  }
}

const device = (settings: Partial<Settings>) =>
  new FakeArea({ [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, account: true, ...settings } });
const settingsOn = (local: FakeArea) => parseSettings(local.items[SETTINGS_KEY]);
const change = (local: FakeArea, fields: Partial<Settings>) => {
  local.items[SETTINGS_KEY] = { ...settingsOn(local), ...fields };
};
const problemOn = (local: FakeArea) => readState(local.items[ACCOUNT_KEY])?.problem;

let account: FakeArea;
beforeEach(() => {
  account = new FakeArea();
});

it('does nothing at all unless it is wanted', async () => {
  const local = device({ account: false, theme: 'dark' });
  await syncOnce(local, account);
  expect([local.writes, account.writes, account.items]).toEqual([0, 0, {}]);
});

it('carries changes from one device to the other, lists and permissions excepted', async () => {
  const [one, two] = [device({ theme: 'dark', hidden: ['turkey'], everySite: true }), device({ openDelay: 400 })];
  for (const local of [one, two, one]) await syncOnce(local, account);
  expect(settingsOn(two)).toMatchObject({ theme: 'dark', openDelay: 400, hidden: [], everySite: false });
  expect(settingsOn(one)).toMatchObject({ theme: 'dark', openDelay: 400, hidden: ['turkey'], everySite: true });
  change(one, { theme: 'auto' });
  change(two, { voices: false });
  for (const local of [one, two, one]) await syncOnce(local, account);
  for (const local of [one, two]) expect(settingsOn(local)).toMatchObject({ theme: 'auto', voices: false });
});

it('comes to rest: a round without a change writes nothing', async () => {
  const local = device({ theme: 'dark' });
  await syncOnce(local, account);
  const before = [local.writes, account.writes];
  await syncOnce(local, account);
  expect([local.writes, account.writes]).toEqual(before);
});

describe('when the account refuses', () => {
  const QUOTA = 'MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded';

  it('says why, loses nothing, and sends it later', async () => {
    const [one, two] = [device({ theme: 'dark' }), device({})];
    account.refuses = QUOTA;
    await syncOnce(one, account);
    expect(problemOn(one)).toEqual({ type: 'failed', reason: QUOTA });
    expect(settingsOn(one).theme).toBe('dark');
    change(one, { palette: 'mono' });
    account.refuses = null;
    for (const local of [one, two]) await syncOnce(local, account);
    expect(problemOn(one)).toBeNull();
    expect(settingsOn(two)).toMatchObject({ theme: 'dark', palette: 'mono' });
  });

  it('what was not sent still counts over what comes from another device meanwhile', async () => {
    const [one, two] = [device({}), device({})];
    for (const local of [one, two]) await syncOnce(local, account);
    change(one, { theme: 'dark' });
    account.refuses = QUOTA;
    await syncOnce(one, account);
    account.refuses = null;
    change(two, { theme: 'light', badge: false });
    for (const local of [two, one, two]) await syncOnce(local, account);
    for (const local of [one, two]) expect(settingsOn(local)).toMatchObject({ theme: 'dark', badge: false });
  });

  it('to hold a setting, that one stays here and is named', async () => {
    const local = device({ language: `de${'-abcdefgh'.repeat(1000)}`, theme: 'dark' });
    await syncOnce(local, account);
    expect(problemOn(local)).toEqual({ type: 'too-long', names: ['language'] });
    expect(account.items).toMatchObject({ 'settings@2/theme': 'dark' });
    expect(settingsOn(local).language.length).toBeGreaterThan(8192);
  });
});

describe('switched off', () => {
  it('takes the copy out of the account, once it can', async () => {
    const local = device({ theme: 'dark' });
    await syncOnce(local, account);
    account.items.other = 'not ours';
    change(local, { account: false });
    account.refuses = 'offline';
    await syncOnce(local, account);
    expect(problemOn(local)).toEqual({ type: 'failed', reason: 'offline' });
    account.refuses = null;
    await syncOnce(local, account);
    expect(account.items).toEqual({ other: 'not ours' });
    expect(local.items).not.toHaveProperty(ACCOUNT_KEY);
    expect(settingsOn(local).theme).toBe('dark');
  });

  it('elsewhere, a device where it is on puts its own back and keeps all it had', async () => {
    const [one, two] = [device({ theme: 'dark' }), device({})];
    for (const local of [one, two]) await syncOnce(local, account);
    change(one, { account: false });
    for (const local of [one, two]) await syncOnce(local, account);
    expect(settingsOn(two).theme).toBe('dark');
    expect(account.items).toMatchObject({ 'settings@2/theme': 'dark' });
  });
});

it('leaves settings of a later version alone', async () => {
  const local = new FakeArea({ [SETTINGS_KEY]: { version: 99, account: true, theme: 'dark' } });
  await syncOnce(local, account);
  expect([local.writes, account.writes]).toEqual([0, 0]);
});

it.each([null, 7, 'text', [], { problem: { type: 'other' } }, { base: 3 }])(
  'takes %j under its own key as no agreement',
  async (broken) => {
    const local = device({ theme: 'dark' });
    local.items[ACCOUNT_KEY] = broken;
    await syncOnce(local, account);
    expect(account.items).toMatchObject({ 'settings@2/theme': 'dark' });
    expect(problemOn(local)).toBeNull();
  },
);
