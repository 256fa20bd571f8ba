/** Storage that fails at the nth call, for every n, while the background fills it; and pages that read meanwhile. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  calls: 0,
  /** Which call fails; 0 for none. */
  failAt: 0,
  /** Files the background was asked for. */
  asked: [] as string[],
  answer: (_: string): unknown => null,
  call<T>(does: () => T): Promise<T> {
    api.calls += 1;
    if (api.calls === api.failAt) return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    return Promise.resolve(structuredClone(does()));
  },
  storage: {
    local: {
      get: (keys: string | string[]) =>
        api.call(() => Object.fromEntries(Object.entries(api.stored).filter(([key]) => [keys].flat().includes(key)))),
      set: (items: object) => api.call(() => void Object.assign(api.stored, structuredClone(items))),
      remove: (keys: string[]) =>
        api.call(() => {
          for (const key of keys) delete api.stored[key];
        }),
    },
  },
  runtime: {
    id: 'ours',
    getURL: (path: string) => `ours:/${path}`,
    sendMessage: async (message: { files?: string[]; iso2?: string }) => {
      const files = message.files ?? [];
      api.asked.push(...files);
      return { done: true, value: await Promise.all(files.map((file) => api.answer(file))) };
    },
  },
}));
vi.mock('wxt/browser', () => ({ browser: api }));
vi.mock('virtual:countries', () => ({ version: 'countries-1' }));
vi.stubGlobal('DATA_BUILD', { version: 'v1', languages: ['en'], voices: ['en'] });
vi.stubGlobal('navigator', { languages: ['en'] });
vi.stubGlobal('fetch', async (url: string) => ({ text: async () => PACKAGED[url.replace('ours://', '')] ?? '' }));

import { compileNames } from '../../../core/names/compile.ts';
import { writeReady } from '../../../core/names/ready.ts';
import { readCountry, storeCountries } from '../../../platform/country-data.ts';
import { mendData } from '../../../platform/mend-data.ts';
import { fillStorage, loadBriefs, loadPageData, loadVoiceWords, packagedData } from '../../../platform/page-data.ts';
import { damBrief } from '../../fixtures/card/brief.ts';
import { SMALL } from '../../fixtures/names/small.ts';

const NAMES = 'data/names.en.txt';
const RECORD = { facts: {}, names: {}, forms: [], english: {}, flag: null };
const PACKAGED: Readonly<Record<string, string>> = {
  [NAMES]: compileNames(SMALL, ''),
  'data/known.json': JSON.stringify({ groups: { china: 'neutral' }, experts: [] }),
  'data/briefs.json': JSON.stringify([damBrief]),
  'data/voices.en.txt': 'base forms\tsay\tadd',
  'data/countries.json': JSON.stringify({ FR: RECORD, DE: RECORD }),
};

/** What was there before, and is nobody's to touch. */
const KEPT = { settings: { version: 2, hidden: ['china'] }, problems: [] };
const OLDER = { 'data/version': 'v0', [NAMES]: 'of another build', 'data/country/FR': { version: 'countries-0' } };

beforeEach(() => {
  api.calls = 0;
  api.failAt = 0;
  api.asked = [];
  api.answer = packagedData;
});

async function fill(stored: object, failAt: number): Promise<{ calls: number; failed: boolean }> {
  api.stored = structuredClone({ ...KEPT, ...stored });
  api.calls = 0;
  api.failAt = failAt;
  const outcomes = await Promise.allSettled([fillStorage(), storeCountries()]);
  api.failAt = 0;
  return { calls: api.calls, failed: outcomes.some(({ status }) => status === 'rejected') };
}

/** What a page gets, wherever from. */
async function pageReads(): Promise<unknown> {
  const { names, known } = await loadPageData('en');
  const country = api.stored['data/countries'] === undefined ? RECORD : await readCountry('FR');
  return { names: writeReady(names), known, briefs: await loadBriefs(), words: await loadVoiceWords('en'), country };
}

describe('storage that fails while it is filled', () => {
  it.each([
    ['nothing', {}],
    ['what an older build left', OLDER],
  ])('over %s: pages read what is right, nothing is lost, and a second try completes it', async (_, before) => {
    const { calls, failed } = await fill(before, 0);
    expect(failed).toBe(false);
    const whole = structuredClone(api.stored);
    const right = await pageReads();
    // Once it is filled no page asks the background for anything.
    expect(api.asked).toEqual([]);
    expect(calls).toBeGreaterThan(6);

    for (let failAt = 1; failAt <= calls; failAt++) {
      expect((await fill(before, failAt)).failed).toBe(true);
      expect(api.stored).toMatchObject(KEPT);
      // The version is there only where all it stands for is.
      if (api.stored['data/version'] === 'v1') expect(api.stored[NAMES]).toEqual(whole[NAMES]);
      expect(await pageReads()).toEqual(right);
      await fillStorage();
      await storeCountries();
      expect(api.stored).toEqual(whole);
    }
  });

  it('reads country by country what is sound, and asks for what is not', async () => {
    await fill({}, 0);
    api.answer = () => null;
    api.stored['data/country/FR'] = { version: 'countries-1', record: 'garbage' };
    expect(await readCountry('DE')).toEqual(RECORD);
    // The answer of this background is none.
    expect(await readCountry('FR')).toBeNull();
  });
});

/** Something of ours in storage with other characters in it; `from` counts from the end. */
function garble(text: string | undefined, from: number, by: string): string {
  const at = (text ?? '').length - from;
  return (text ?? '').slice(0, at) + by + (text ?? '').slice(at + by.length);
}

describe('words for voices that storage has garbled', () => {
  const VOICES = 'data/voices.en.txt';

  it('are asked for anew, and written again by whoever is asked', async () => {
    await fill({}, 0);
    const whole = structuredClone(api.stored);
    const words = api.stored[VOICES] as { text: string };
    words.text = garble(words.text, 3, 'xyz');
    expect(await loadVoiceWords('en')).toBe(PACKAGED[VOICES]);
    expect(api.asked).toEqual([VOICES]);
    await fillStorage(api.asked);
    expect(api.stored).toEqual(whole);
  });

  it.each([
    ['as an earlier build left them', 'base forms\tsay\tadd'],
    ['without what tells whether they are whole', { text: 'base forms\tsay\tadd' }],
    ['as something else', 7],
  ])('are asked for where they are stored %s', async (_, other) => {
    await fill({}, 0);
    api.stored[VOICES] = other;
    expect(await loadVoiceWords('en')).toBe(PACKAGED[VOICES]);
    expect(api.asked).toEqual([VOICES]);
  });
});

describe('what a page may overlook of what storage has garbled', () => {
  it('is put right by the background when the browser starts, and nothing else is written', async () => {
    await fill({}, 0);
    const whole = structuredClone(api.stored);
    const calls = api.calls;
    await mendData();
    // Names and words are read, and found to be whole.
    expect(api.calls - calls).toBe(2);
    const names = api.stored[NAMES] as { tables: Record<string, string> };
    const { slots } = names.tables;
    expect(slots?.length).toBeGreaterThan(300);
    // Far from both ends, at a place of no sample.
    const from = (slots?.length ?? 0) - 66;
    names.tables.slots = garble(slots, from, slots?.at(-from) === 'A' ? 'B' : 'A');
    expect(api.stored).not.toEqual(whole);
    await loadPageData('en');
    expect(api.asked).toEqual([]);
    await mendData();
    expect(api.stored).toEqual(whole);
  });

  it('is asked for anew where it cannot be made ready', async () => {
    await fill({}, 0);
    const whole = structuredClone(api.stored);
    const names = api.stored[NAMES] as { tables: Record<string, string> };
    const { slots } = names.tables;
    names.tables.slots = garble(slots, (slots?.length ?? 0) - 66, '!');
    expect(writeReady((await loadPageData('en')).names)).toEqual(whole[NAMES]);
    expect(api.asked).toEqual([NAMES, 'data/known.json']);
  });

  it('stays away where it is not stored', async () => {
    api.stored = structuredClone(KEPT);
    await mendData();
    expect(api.stored).toEqual(KEPT);
  });
});

describe('names that storage has garbled', () => {
  it('are asked for anew, and written again by whoever is asked', async () => {
    await fill({}, 0);
    const whole = structuredClone(api.stored);
    const names = api.stored[NAMES] as { tables: Record<string, string> };
    names.tables.pool = `${names.tables.pool?.slice(0, -4)}AAAA`;
    expect(names).not.toEqual(whole[NAMES]);
    expect(writeReady((await loadPageData('en')).names)).toEqual(whole[NAMES]);
    expect(api.asked).toEqual([NAMES, 'data/known.json']);
    await fillStorage(api.asked);
    expect(api.stored).toEqual(whole);
    api.asked = [];
    await loadPageData('en');
    expect(api.asked).toEqual([]);
  });

  it('are given up with an error where the background has none either', async () => {
    await fill({}, 0);
    api.stored[NAMES] = 'garbage';
    api.answer = () => 'garbage';
    await expect(loadPageData('en')).rejects.toThrow('could not be loaded');
  });
});
