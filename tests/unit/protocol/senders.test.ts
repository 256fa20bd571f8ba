import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPageStatus, readToBackground, readToPage } from '../../../core/protocol/messages.ts';
import { readToPanel } from '../../../core/protocol/panel.ts';
import { mayAskBackground, mayAskPage, senderOf } from '../../../core/protocol/senders.ts';
import { readToPageVoices, readVoicesReport } from '../../../core/protocol/voices.ts';

const US = { id: 'ours', base: 'chrome-extension://ours/' };
const POPUP = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const OPTIONS_TAB = { ...POPUP, url: 'chrome-extension://ours/options.html', tab: { id: 3 }, frameId: 0 };
const PAGE = { id: 'ours', url: 'https://news.example/', tab: { id: 7 }, frameId: 0 };

describe('senders', () => {
  it('are told by what the browser says of them', () => {
    expect(senderOf(POPUP, US)).toEqual({ kind: 'own', tabId: undefined, frameId: undefined });
    expect(senderOf(OPTIONS_TAB, US)).toEqual({ kind: 'own', tabId: 3, frameId: 0 });
    expect(senderOf(PAGE, US)).toEqual({ kind: 'page', tabId: 7, frameId: 0 });
  });

  it.each([
    ['another extension', { ...POPUP, id: 'theirs' }],
    ['another extension at our address', { id: 'theirs', url: POPUP.url }],
    ['nobody', {}],
    ['a page that writes to us by itself', { url: PAGE.url, tab: PAGE.tab, frameId: 0 }],
    ['a frame in a page', { ...PAGE, frameId: 4 }],
    ['a script of ours in no tab', { id: 'ours', url: PAGE.url }],
    ['a script of ours whose tab has no number', { ...PAGE, tab: { id: '7' } }],
  ])('%s is refused', (_, raw) => expect(senderOf(raw, US)).toBeNull());

  it.each([
    'https://news.example/chrome-extension://ours/popup.html',
    'chrome-extension://ours.evil/popup.html',
    'chrome-extension://oursandmore/popup.html',
  ])('%s is no page of ours', (url) => {
    expect(senderOf({ ...PAGE, url }, US)).toMatchObject({ kind: 'page' });
  });
});

describe('what may be asked', () => {
  const page = { kind: 'page', tabId: 7, frameId: 0 } as const;
  const own = { kind: 'own', tabId: undefined, frameId: undefined } as const;

  it('of the background: by a script on a page what it needs, by our own pages the data alone', () => {
    const load = { type: 'load-data', files: ['data/briefs.json'] } as const;
    expect(mayAskBackground({ ...load, files: [...load.files] }, page)).toBe(true);
    expect(mayAskBackground({ ...load, files: [...load.files] }, own)).toBe(true);
    expect(mayAskBackground({ type: 'load-script', name: 'card' }, page)).toBe(true);
    expect(mayAskBackground({ type: 'load-script', name: 'card' }, own)).toBe(false);
    expect(mayAskBackground({ type: 'load-mark-variants' }, page)).toBe(true);
    expect(mayAskBackground({ type: 'load-mark-variants' }, own)).toBe(false);
    expect(mayAskBackground({ type: 'found', entities: 3 }, own)).toBe(false);
  });

  it('of a page: by popup, panel and background, never by another page', () => {
    expect(mayAskPage({ type: 'status' }, own)).toBe(true);
    expect(mayAskPage({ type: 'status' }, page)).toBe(false);
  });
});

describe('receivers, whatever comes', () => {
  const type = fc.constantFrom(
    ...['open-entry', 'hide-name', 'load-data', 'load-script', 'load-mark-variants', 'found', 'load-country'],
    ...['step', 'status', 'show', 'read-on', 'voices', 'show-voice', 'looking-at', 'read', '__proto__', 'toString'],
  );
  const almost = fc
    .tuple(type, fc.dictionary(fc.constantFrom('entity', 'files', 'name', 'entities', 'iso2', 'id'), fc.anything()))
    .map(([name, rest]) => ({ ...rest, type: name }));
  const anything = fc.oneof(fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }), almost);
  const readers = [readToBackground, readToPage, readToPanel, readToPageVoices, readPageStatus, readVoicesReport];

  it('never throw, and give nothing with a field more than the message has', () => {
    fc.assert(
      fc.property(anything, (value) => {
        for (const read of readers) {
          const message = read(value);
          if (message !== null) expect(read(message)).toEqual(message);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('never take a random sender for one of us', () => {
    const sender = fc.oneof(anything, fc.record({ id: anything, url: anything, tab: anything, frameId: anything }));
    fc.assert(
      fc.property(sender, (raw) => senderOf(raw, US) === null),
      { numRuns: 5000 },
    );
  });

  it.each([
    { type: 'load-data', files: ['data/../manifest.json'] },
    { type: 'load-data', files: ['data/names.en.txt\n'] },
    { type: 'load-data', files: new Array(100).fill('data/briefs.json') },
    { type: 'load-script', name: 'background' },
    { type: 'load-script', name: '__proto__' },
    { type: 'load-country', iso2: 'TR/../..' },
    { type: 'found', entities: -1 },
    { type: 'found', entities: Number.NaN },
    { type: 'hide-name', entity: 'x'.repeat(201) },
    { type: 'hide-name', entity: { toString: 'turkey' } },
  ])('the background refuses %j', (message) => expect(readToBackground(message)).toBeNull());
});
